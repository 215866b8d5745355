import fc from "fast-check";
import { languages } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

const scalar = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 4, 5, "Høy", "3", "4", "", " ", null, "prosent", "tekst", "INNTEKT", 46143, "01.05.2026", "1 234,50"), weight: 4 },
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, "__proto__", "=1+1", "{{read}}", "$t(field.budget)"),
  fc.constant<unknown>({ type: "Double", basicValue: 3 }),
);

const range = fc.oneof(
  fc.array(fc.array(scalar, { maxLength: 6 }), { maxLength: 6 }),
  fc.array(fc.array(scalar, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
  fc.array(scalar, { maxLength: 4 }).map((values) => values.map((value) => [value])),
);

const argument = fc.oneof({ arbitrary: scalar, weight: 3 }, range);

/** A value Excel can show: a finite number, a text, or a rectangle of them. */
function isCellValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((row) => Array.isArray(row) && row.length === (value[0] as unknown[]).length && row.every((cell) => !Array.isArray(cell) && isCellValue(cell)));
  return typeof value === "string" ? value.length <= 32_767 : typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0);
}

test.each(Object.entries(functionsById))("%s gives a value or a sentence, whatever it is given", (_id, calculate) => {
  fc.assert(fc.property(fc.array(argument, { minLength: calculate.length, maxLength: calculate.length }), fc.constantFrom(...languages), (given, language) => {
    const answer = evaluate(() => (calculate as (...args: readonly unknown[]) => unknown)(...given), language);
    if (typeof answer === "string" && /^#(?:VALUE!|N\/A) /.test(answer)) {
      expect(answer).toMatch(/^#(?:VALUE!|N\/A) \S.*\.$/s);
      expect(answer).not.toContain("{{field}}");
      return;
    }
    expect(isCellValue(answer)).toBe(true);
  }), { seed: 20260101, numRuns: 2000 });
});

test("the same arguments give the same result", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.values(functionsById)), fc.array(argument, { minLength: 4, maxLength: 4 }), (calculate, given) => {
    const call = calculate as (...args: readonly unknown[]) => unknown;
    expect(evaluate(() => call(...given))).toEqual(evaluate(() => call(...given)));
  }), { seed: 20260102, numRuns: 500 });
});
