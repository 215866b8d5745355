import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import type { Outcome } from "../../src/domain/outcome";
import { sourceFromDelimited } from "../../src/readers/readDelimited";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";
import { gridIn, registerIn } from "../support/readingIn";

function read(name: string, sourceFrom: (text: string) => Outcome<Source>): SourceReading {
  const source = sourceFrom(readFileSync(resolve(__dirname, "../../samples", name), "utf8"));
  if (!source.ok) throw new Error(`${name} is not readable`);
  return readTables(source.value, { kind: "auto", isoYear: 2024, language: "nb", accepted: new Set() });
}

test("the mandate's two half tables are one grid of four activities", () => {
  const reading = read("fjellbygda-mandat.txt", sourceFromText);
  const [grid, register] = [gridIn(reading), registerIn(reading)];
  expect(grid.plan?.activities).toHaveLength(4);
  expect(grid.legend.map(({ code }) => code)).toEqual(["O", "A", "S", "P", "F"]);
  expect(register.risks.map(({ typedRiskFactor }) => typedRiskFactor)).toEqual([12, 9, 10, 8]);
  expect([...grid.issues, ...register.issues].map(({ code }) => code)).toEqual(["table.joined", "risk.wording.success"]);
});

test("the same grid from the clipboard's HTML is the same plan", () => {
  const fromText = gridIn(read("fjellbygda-mandat.txt", sourceFromText));
  const fromHtml = gridIn(read("fjellbygda-rutenett.html", sourceFromHtml));
  expect(fromHtml.plan?.activities).toEqual(fromText.plan?.activities);
  expect(fromHtml.issues).toEqual([]);
});

test("the register with semicolons has owners and due dates as well", () => {
  const register = registerIn(read("fjellbygda-risiko.csv", sourceFromDelimited));
  expect(register.risks.map(({ owner }) => owner)).toEqual(["Kari Lund", "Ola Moen", "", "Per Berg"]);
  expect(register.risks.map(({ due }) => due)).toEqual([45_352, null, 45_397, null]);
});
