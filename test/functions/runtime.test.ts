import type { Language } from "../../src/domain/language";
import { FunctionsRuntime } from "./customFunctionsRuntime";

/** How the runtime numbers the errors that can carry a message on their way to Excel. */
const wireCodes = { notAvailable: 1, invalidValue: 7 };

let runtime: FunctionsRuntime;
let setMessageLanguage: (language: Language) => void;

beforeAll(async () => {
  runtime = new FunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime.window.CustomFunctions });
  await import("../../src/functions/index");
  ({ setMessageLanguage } = await import("../../src/functions/messageLanguage"));
});

afterAll(() => runtime.close());
afterEach(() => setMessageLanguage("nb"));

test.each([
  ["RISK_FACTOR", [4, 4], 16],
  ["RISK_FACTOR", [0, 4], ""],
  ["RISK_FACTOR", [null, 4], ""],
  ["RISK_LEVEL", [4, 4, null], "Høy"],
  ["RISK_LEVEL", [4, 4, [["4"]]], "Svært høy"],
  ["MILESTONE_STATUS", ["01.05.2026", null, 46144, null], "Forsinket"],
  ["BUDGET_VARIANCE", [-100, -120, null, null], 20],
  ["BUDGET_VARIANCE", [100, 120, "tekst", null], "merforbruk"],
  ["VERSION", [], expect.stringMatching(/^\d+\.\d+\.\d+/)],
] as const)("%s%p is %p", async (id, args, expected) => {
  expect(await runtime.call(id, ...args)).toEqual({ value: expected });
});

test("a range comes in and 5 × 5 cells go out", async () => {
  const answer = await runtime.call("RISK_MATRIX", [["A"], ["B"], [null]], [[5], [1], [null]], [[1], [5], [null]]);
  expect(answer).toEqual({ value: [["A", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", ""], ["", "", "", "", "B"]] });
});

test("#VALUE! carries its sentence to Excel", async () => {
  expect(await runtime.call("RISK_FACTOR", 7, 2)).toEqual({
    errorCode: wireCodes.invalidValue,
    message: "Sannsynlighet er «7». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy.",
  });
});

test("#N/A carries its sentence, in the language that is set", async () => {
  setMessageLanguage("sv");
  expect(await runtime.call("BUDGET_VARIANCE", 0, 100, "prosent", null)).toEqual({
    errorCode: wireCodes.notAvailable,
    message: "Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen beløp eller tekst.",
  });
});

test("many calls at once each get their own answer", async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => runtime.call("RISK_FACTOR", Math.floor(index / 5) + 1, (index % 5) + 1)));
  expect(answers).toEqual(Array.from({ length: 25 }, (_, index) => ({ value: (Math.floor(index / 5) + 1) * ((index % 5) + 1) })));
});
