import fc from "fast-check";
import { oreOf } from "../../src/domain/amount";

test.each([
  [0, 0], [1.005, 101], [-1.005, -101], [10.155, 1016], [0.1 + 0.2, 30], [2.675, 268], [1e13, 1e15], [-0.004, 0], [123_456_789.125, 12_345_678_913],
])("%d kroner is %d øre", (amount, ore) => {
  expect(oreOf(amount)).toBe(ore);
});

test.each([NaN, Infinity, -Infinity, 1e14])("%d kroner cannot be counted exactly", (amount) => {
  expect(oreOf(amount)).toBeNull();
});

test("the quick way and the digits of every amount agree, next to half an øre too", () => {
  const amounts = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0, 0.005, 0.0049999999, 0.0050000001, 0.25))
    .map(([ore, rest]) => ore / 100 + rest);
  fc.assert(fc.property(amounts, (amount) => {
    const digits = BigInt(Math.round(Number(`${Math.abs(amount).toPrecision(15)}e2`)));
    expect(Math.abs(oreOf(amount) ?? NaN)).toBe(Number(digits));
  }), { seed: 7, numRuns: 5000 });
});
