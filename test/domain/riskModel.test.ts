import { languages } from "../../src/domain/language";
import { riskFactor } from "../../src/domain/riskFactor";
import { riskLevel, riskModelIds, riskModels } from "../../src/domain/riskModel";
import { ratings } from "../../src/domain/riskScale";

const pairs = ratings.flatMap((likelihood) => ratings.map((consequence) => [likelihood, consequence] as const));

test.each(pairs)("model 3 puts %i × %i by its factor: 1–4, 5–9, 10–25", (likelihood, consequence) => {
  const factor = riskFactor(likelihood, consequence);
  expect(riskLevel(riskModels["3"], likelihood, consequence)).toBe(factor <= 4 ? 0 : factor <= 9 ? 1 : 2);
});

test("model 4 is Prosjektportalen's map, likelihood 5 on top", () => {
  const letters = ["G", "Y", "O", "R"];
  const drawn = [5, 4, 3, 2, 1].map((likelihood) => riskModels["4"].cells[likelihood - 1]?.map((level) => letters[level]).join(" "));
  expect(drawn).toEqual(["O O R R R", "Y O O R R", "G Y O O R", "G G Y O O", "G G G Y O"]);
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(riskModelIds)("model %s", (id) => {
  const model = riskModels[id];

  test("never falls as likelihood or consequence rises", () => {
    for (const [likelihood, consequence] of pairs) {
      const here = model.cells[likelihood - 1]?.[consequence - 1] ?? -1;
      expect(model.cells[likelihood]?.[consequence - 1] ?? here).toBeGreaterThanOrEqual(here);
      expect(model.cells[likelihood - 1]?.[consequence] ?? here).toBeGreaterThanOrEqual(here);
    }
  });

  test("has a name in every language and a colour for each level it uses", () => {
    const used = [...new Set(model.cells.flat())].sort();
    expect(used).toEqual(model.levels.map((_level, index) => index));
    expect(model.colours).toHaveLength(model.levels.length);
    for (const level of model.levels) for (const language of languages) expect(level[language]).toMatch(/\S/);
  });

  test("has fills that black text stands out on, at least 7 : 1", () => {
    for (const colour of model.colours) expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThanOrEqual(7);
  });
});
