import { ledgerSigned } from "../../src/domain/ledgerSign";

test.each<[string, Parameters<typeof ledgerSigned>, number | null, readonly (number | null)[]]>([
  ["an expense as it is", ["expense", { yearAmount: 500, actuals: [100, null] }], 500, [100, null]],
  ["a reduction of expenses", ["expense", { yearAmount: -500, actuals: [-100] }], -500, [-100]],
  ["an income without sign", ["income", { yearAmount: 500, actuals: [100, null, 0, -20] }], -500, [-100, null, 0, 20]],
  ["an income typed in KOSTRA's signs", ["income", { yearAmount: -500, actuals: [-100, 20] }], -500, [-100, 20]],
  ["an income nobody budgeted", ["income", { yearAmount: null, actuals: [100, 50] }], null, [-100, -50]],
  ["an income nobody budgeted, in KOSTRA's signs", ["income", { yearAmount: 0, actuals: [-100, 20] }], 0, [-100, 20]],
])("%s", (_name, [kind, amounts], yearAmount, actuals) => {
  expect(ledgerSigned(kind, amounts)).toEqual({ yearAmount, actuals });
});
