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

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
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

/** Data types, as a cell with one gives them where an add-in asks for them, or a host that does not ask. */
const entities: readonly unknown[] = [
  { type: "Double", basicType: "Double", basicValue: 3 },
  { type: "FormattedNumber", basicType: "Double", basicValue: 3, numberFormat: "0 %" },
  { type: "String", basicType: "String", basicValue: "Høy" },
  { type: "Boolean", basicType: "Boolean", basicValue: true },
  { type: "Empty", basicType: "Empty", basicValue: "" },
  { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Bru", properties: { Eier: { type: "String", basicValue: "Fylket" } } },
  { type: "LinkedEntity", basicType: "Error", basicValue: "#VALUE!", text: "Karasjok", id: { entityId: "1" } },
  { type: "WebImage", basicType: "Error", basicValue: "#VALUE!", address: "https://eksempel.no/a.png" },
  { type: "Array", basicType: "Error", basicValue: "#VALUE!", elements: [[{ type: "Double", basicValue: 3 }]] },
  { type: "Function", basicType: "Error", basicValue: "#CALC!", text: "LAMBDA(x,x)" },
  {}, { basicType: "Error" }, new Date(0), 5n, Symbol.iterator,
];

/** Every kind of argument Excel can pass: as one cell, and within ranges with blanks of every shape. */
const kinds: readonly unknown[] = [
  0, -0, 1, -1, 3, 12, 13, 53, 0.5, -2.5, 1e15, -1e20, 1e308, 5e-324, 2026, 46143, 2_958_466,
  "", " ", "x", "Høy", "middels", "3", "3,5", "1 234,50", "-12,5", "01.05.2026", "29.02.2021", "2026-05-01", "12.5", "8 %", "trend", "INNTEKT", "x".repeat(32_767),
  "12/7", "1.10", "1e3", "0x10", "Infinity", "NaN", "+5", "--5", "5-", "−5", "1,2,3", "1\u00a0000", "\u00a0", "\u200b", "٣", "=1+1", "kr 5", "HØY", "svært høg", "2026-U05", "O A",
  true, false, null, undefined,
  Number.MAX_SAFE_INTEGER, -Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY,
  ...entities,
  ...errorCodes.map((basicValue) => ({ type: "Error", basicType: "Error", basicValue })),
  ...errorCodes.map((code) => new CustomFunctionsError(code)),
];

/** Arguments between the others' semicolons, and those at the end that are not written at all. */
const absent: readonly unknown[] = [null, undefined, [[null]], [[undefined]], [[""]], [], [[]], [null]];

const positions = Object.entries(inOrder).flatMap(([id, args]) => args.map((_argument, position) => [id as keyof typeof functionsById, position] as const));

/** As one cell, bare, and among blanks and numbers in ranges of the shapes the functions ask for. */
function forms(kind: unknown): readonly unknown[] {
  return [
    [[kind]], kind, [[kind], [null]], [[0, kind, ""]], [[""], [kind], [4]],
    Array.from({ length: 5 }, () => Array<unknown>(5).fill(kind)), [Array<unknown>(12).fill(kind)], Array.from({ length: 12 }, (_, month) => [month === 6 ? kind : 1]),
  ];
}

function givenAt(id: keyof typeof functionsById, position: number, form: unknown): unknown[] {
  return inOrder[id].map((argument, index) => (index === position ? form : Array.isArray(argument) || argument === null ? argument : [[argument]]));
}

function mustShow(id: keyof typeof functionsById, given: readonly unknown[]): void {
  const shown = evaluate(() => (functionsById[id] as Anything)(...given));
  if (!isShown(shown)) throw new Error(`${id} of ${String(given.map((one) => (Array.isArray(one) ? `[${one.flat().map(String).join()}]` : String(one))))} shows ${JSON.stringify(shown)}`);
}

test("every function and every argument of the metadata has its positions here", () => {
  expect(Object.keys(inOrder)).toEqual(Object.keys(functionsById));
  for (const [id, calculate] of Object.entries(functionsById)) expect([id, inOrder[id as keyof typeof functionsById].length]).toEqual([id, calculate.length]);
  for (const id of Object.keys(inOrder) as (keyof typeof functionsById)[]) expect([id, isError(evaluate(() => (functionsById[id] as Anything)(...givenAt(id, -1, null))))]).toEqual([id, false]);
});

test.each(positions)("%s, argument %i: every kind Excel can pass, in every form", (id, position) => {
  for (const kind of kinds) for (const form of forms(kind)) mustShow(id, givenAt(id, position, form));
});

test.each(positions)("%s, argument %i: blank, left out, and an error beside each other kind", (id, position) => {
  for (const form of absent) {
    mustShow(id, givenAt(id, position, form));
    mustShow(id, givenAt(id, position, form).slice(0, position + 1));
    for (const other of inOrder[id].keys()) {
      for (const kind of kinds.filter((one) => typeof one !== "string" || one.length < 100)) {
        const given = givenAt(id, position, form);
        given[other] = other === position ? form : [[kind]];
        mustShow(id, given);
      }
    }
  }
});

test.each(positions.filter(([id]) => id !== "RISK_MATRIX" && id !== "WEEK_EVENTS"))("%s, argument %i: #N/A in is #N/A out, any other error #VALUE!", (id, position) => {
  for (const code of errorCodes) {
    for (const error of [new CustomFunctionsError(code), { type: "Error", basicType: "Error", basicValue: code }]) {
      const shown = String(evaluate(() => (functionsById[id] as Anything)(...givenAt(id, position, [[error]]))));
      expect(shown).toMatch(code === "#N/A" ? /^#N\/A \S/ : /^#VALUE! \S/);
    }
  }
});
