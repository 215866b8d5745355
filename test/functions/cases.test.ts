import { functionsById } from "../../src/functions/functionsById";
import { allCases } from "./cases/allCases";
import { call, installCustomFunctions } from "./customFunctions";

beforeAll(installCustomFunctions);

test.each(allCases)("%s %j", (id, given) => {
  const calculate = functionsById[id as keyof typeof functionsById];
  expect(call(calculate, ...given.slice(0, -1))).toEqual(given.at(-1));
});

test("every function that takes arguments has its cases, some of them refused", () => {
  for (const [id, calculate] of Object.entries(functionsById)) {
    if (calculate.length === 0) continue;
    const shown = allCases.filter(([of]) => of === id).map(([, given]) => given.at(-1));
    expect([id, shown.some((one) => typeof one === "string" && one.startsWith("#VALUE! "))]).toEqual([id, true]);
    expect([id, shown.length > 4]).toEqual([id, true]);
  }
});
