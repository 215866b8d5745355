import type { Language } from "../../src/domain/language";
import type { functionsById as FunctionsById } from "../../src/functions/functionsById";
import { allCases } from "./cases/allCases";
import { column } from "./customFunctions";
import { FunctionsRuntime, type Answer } from "./customFunctionsRuntime";

/** How the runtime numbers the errors that can carry a message on their way to Excel. */
const wireCodes = { notAvailable: 1, invalidValue: 7 };

let runtime: FunctionsRuntime;
let functionsById: typeof FunctionsById;
let setMessageLanguage: (language: Language) => void;

beforeAll(async () => {
  runtime = new FunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime.window.CustomFunctions });
  await import("../../src/functions/index");
  ({ functionsById } = await import("../../src/functions/functionsById"));
  ({ setMessageLanguage } = await import("../../src/functions/messageLanguage"));
});

afterAll(() => runtime.close());
afterEach(() => setMessageLanguage("nb"));

/** As Excel passes them: a single value as 1 × 1, an argument left out as null. */
function passed(id: string, args: readonly unknown[]): unknown[] {
  const { length } = functionsById[id as keyof typeof functionsById];
  return Array.from({ length }, (_, index) => args[index] ?? null).map((argument) => (Array.isArray(argument) || argument === null ? argument : [[argument]]));
}

type WireError = { readonly valueType: string; readonly code: string; readonly message?: string };

function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && "valueType" in value && value.valueType === "CustomFunctionError";
}

/** What Excel shows of an answer; errors within a spill come with their own messages. */
function shown(answer: Answer): unknown {
  if ("value" in answer) return shownValue(answer.value);
  const code = answer.errorCode === wireCodes.notAvailable ? "#N/A" : answer.errorCode === wireCodes.invalidValue ? "#VALUE!" : String(answer.errorCode);
  return `${code} ${String(answer.message)}`;
}

function shownValue(value: unknown): unknown {
  if (isWireError(value)) return `${value.code} ${value.message}`;
  if (!Array.isArray(value)) return value;
  const rows = value.map((row: readonly unknown[]) => row.map(shownValue));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

test("every case of the tables, through Microsoft's runtime, errors with their messages", async () => {
  const answers = await Promise.all(allCases.map(([id, given]) => runtime.call(id, ...passed(id, given.slice(0, -1)))));
  expect(allCases.length).toBeGreaterThan(200);
  allCases.forEach(([id, given], index) => expect([id, given, shown(answers[index] as Answer)]).toEqual([id, given, given.at(-1)]));
});

test("a single value goes out as 1 × 1, as the metadata says", async () => {
  expect(await runtime.call("RISK_FACTOR", [[4]], [[4]])).toEqual({ value: [[16]] });
  expect(await runtime.call("VERSION")).toEqual({ value: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test("#VALUE! carries its sentence to Excel", async () => {
  expect(await runtime.call("RISK_FACTOR", [[7]], [[2]])).toEqual({
    errorCode: wireCodes.invalidValue,
    message: "Sannsynlighet er «7». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy.",
  });
});

test("#N/A carries its sentence, in the language that is set", async () => {
  setMessageLanguage("sv");
  expect(await runtime.call("BUDGET_VARIANCE", [[0]], [[100]], [["prosent"]], null)).toEqual({
    errorCode: wireCodes.notAvailable,
    message: "Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen belopp eller text.",
  });
});

test("a row that is wrong goes out as an error with its sentence, among the others", async () => {
  const answer = await runtime.call("RISK_FACTOR", column(4, 7), [[2]]);
  expect(shown(answer)).toEqual([[8], ["#VALUE! Sannsynlighet er «7». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."]]);
});

test("an error in a cell comes in as the runtime's own error", async () => {
  const error = { type: "CustomFunctionError", code: "#N/A" };
  const rows = await runtime.callWithErrors("RISK_FACTOR", [[4], [error], [2]], [[2]]);
  expect(shown(rows)).toEqual([[8], ["#N/A Sannsynlighet er «#I/T». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy."], [4]]);
});
