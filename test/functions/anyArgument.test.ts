import fc from "fast-check";
import { languages } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { CustomFunctionsError, evaluate, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

type Anything = (...args: readonly unknown[]) => unknown;

const errorCodes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

const scalar = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 4, 5, 12, 53, 2026, "Høy", "3", "4", "", " ", null, "prosent", "tekst", "INNTEKT", "trend", 46143, "01.05.2026", "1 234,50"), weight: 4 },
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, "__proto__", "=1+1", "{{read}}", "$t(field.budget)"),
  fc.constant<unknown>({ type: "Double", basicValue: 3 }),
  fc.constantFrom(...errorCodes).map((basicValue) => ({ type: "Error", basicType: "Error", basicValue })),
  fc.constantFrom(...errorCodes).map((code) => new CustomFunctionsError(code)),
);

const range = fc.oneof(
  fc.array(fc.array(scalar, { maxLength: 6 }), { maxLength: 6 }),
  fc.array(fc.array(scalar, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 1 }),
  fc.array(scalar, { maxLength: 4 }).map((values) => values.map((value) => [value])),
);

const argument = fc.oneof({ arbitrary: scalar.map((value) => [[value]]), weight: 3 }, scalar, range);

/** A value Excel can show: a finite number or a text, an error with its sentence, or a rectangle of them. */
function isShown(value: unknown): boolean {
  if (Array.isArray(value)) {
    const width = (value[0] as readonly unknown[] | undefined)?.length ?? 0;
    return width > 0 && value.every((row) => Array.isArray(row) && row.length === width && row.every((cell) => !Array.isArray(cell) && isShown(cell)));
  }
  if (typeof value === "string" && value.startsWith("#")) return /^#(?:VALUE!|N\/A) \S.*\.$/s.test(value) && !/\{\{(?:field|allowed|number)\}\}/.test(value);
  return typeof value === "string" ? value.length <= 32_767 : typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0);
}

test.each(Object.entries(functionsById))("%s gives a value or a sentence, whatever it is given", (_id, calculate) => {
  fc.assert(fc.property(fc.array(argument, { minLength: calculate.length, maxLength: calculate.length }), fc.constantFrom(...languages), (given, language) => {
    expect(isShown(evaluate(() => (calculate as Anything)(...given), language))).toBe(true);
  }), { seed: 20260101, numRuns: 700 });
});

test("the same arguments give the same result", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.values(functionsById)), fc.array(argument, { minLength: 5, maxLength: 5 }), (calculate, given) => {
    expect(evaluate(() => (calculate as Anything)(...given))).toEqual(evaluate(() => (calculate as Anything)(...given)));
  }), { seed: 20260102, numRuns: 500 });
});

/** Arguments that are in order, so that the one put in among them decides. */
const inOrder: Readonly<Record<keyof typeof functionsById, readonly unknown[]>> = {
  RISK_FACTOR: [4, 4],
  RISK_LEVEL: [4, 4, "3"],
  RISK_MATRIX: ["R1", 4, 4],
  MILESTONE_STATUS: [46143, "", 46100, 14],
  BUDGET_VARIANCE: [100, 90, "beløp", "KOSTRA"],
  BUDGET_TO_DATE: [120000, 4, null],
  YEAR_FORECAST: [45000, 120000, 4, null, "plan"],
  WEEK_DATE: [2026, 5, 1],
  WEEK_OF: [46143],
  WEEK_EVENTS: [[["Aktivitet", 5], ["Skole", "O A"]], 2026, null],
  MEASURE_QUADRANT: ["høy", "lav"],
  PROPOSALS_PER_EMPLOYEE: [10, 5],
  VERSION: [],
};

/** Every kind of argument Excel can pass: as one cell, and within ranges with blanks of every shape. */
const kinds: readonly unknown[] = [
  0, -0, 1, -1, 3, 12, 13, 53, 0.5, -2.5, 1e15, -1e20, 1e308, 5e-324, 2026, 46143, 2_958_466,
  "", " ", "x", "Høy", "middels", "3", "3,5", "1 234,50", "-12,5", "01.05.2026", "29.02.2021", "2026-05-01", "12.5", "8 %", "trend", "INNTEKT", "x".repeat(32_767),
  true, false, null,
  ...errorCodes.map((basicValue) => ({ type: "Error", basicType: "Error", basicValue })),
  ...errorCodes.map((code) => new CustomFunctionsError(code)),
];

const positions = Object.entries(inOrder).flatMap(([id, args]) => args.map((_argument, position) => [id as keyof typeof functionsById, position] as const));

test.each(positions)("%s, argument %i: every kind Excel can pass, in every form", (id, position) => {
  for (const kind of kinds) {
    for (const form of [[[kind]], [[kind], [null]], [[0, kind, ""]], Array.from({ length: 5 }, () => Array<unknown>(5).fill(kind)), [Array<unknown>(12).fill(kind)], kind]) {
      const given = inOrder[id].map((argument, index) => (index === position ? form : Array.isArray(argument) || argument === null ? argument : [[argument]]));
      const shown = evaluate(() => (functionsById[id] as Anything)(...given));
      if (!isShown(shown)) throw new Error(`${JSON.stringify(kind)} in ${JSON.stringify(form)} shows ${JSON.stringify(shown)}`);
    }
  }
});
