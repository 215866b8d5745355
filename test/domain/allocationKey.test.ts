import fc from "fast-check";
import { allocatedToDate, flatKey, keyProblem, lastMonthOf, shareToDate } from "../../src/domain/allocationKey";
import { allocate } from "../support/allocate";

const holidayPay = [8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8, 20];
const schoolYear = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0.1, 0.1, 0.1, 0.1, 0];

function sum(months: readonly number[]): number {
  return months.reduce((total, month) => total + month, 0);
}

test("a flat key puts a twelfth in each month and the remainder in the last", () => {
  expect(allocate(10_000_000, flatKey)).toEqual([...Array<number>(11).fill(833_333), 833_337]);
  expect(allocate(-10_000_000, flatKey)).toEqual([...Array<number>(11).fill(-833_333), -833_337]);
});

test("half an øre goes away from zero, though a twelfth is no exact number", () => {
  expect(allocate(18, flatKey)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0]);
  expect(allocate(1_200_006, flatKey)[0]).toBe(100_001);
  expect(allocate(-1_200_006, flatKey)[0]).toBe(-100_001);
});

test("a key of percents and the same as shares allocate alike", () => {
  expect(allocate(123_456_789, holidayPay)).toEqual(allocate(123_456_789, holidayPay.map((share) => share / 100)));
});

test("the last month with a share takes the remainder, the months after it nothing", () => {
  expect(lastMonthOf(schoolYear)).toBe(11);
  const months = allocate(1_000_001, schoolYear);
  expect(months[6]).toBe(0);
  expect(months[11]).toBe(0);
  expect(months[10]).toBe(100_001);
});

test.each([
  [[...flatKey].slice(1), { kind: "count", count: 11 }],
  [[], { kind: "count", count: 0 }],
  [[8, Number.NaN, ...Array<number>(10).fill(9)], { kind: "notNumber", month: 2 }],
  [[9, 9, -1, ...Array<number>(9).fill(9)], { kind: "negative", month: 3 }],
  [Array<number>(12).fill(0), { kind: "allZero" }],
  [Array<number>(12).fill(8), { kind: "sum", sum: 96 }],
  [Array<number>(12).fill(0.08), { kind: "sum", sum: expect.closeTo(0.96) as unknown as number }],
])("%j is no key", (key, problem) => {
  expect(keyProblem(key)).toEqual(problem);
});

test.each([
  [[...flatKey]], [Array<number>(12).fill(1)], [Array<number>(12).fill(8.3)], [Array<number>(12).fill(8.33)], [Array<number>(12).fill(0.083)], [holidayPay], [schoolYear],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100]],
])("%j is a key", (key) => {
  expect(keyProblem(key)).toBeNull();
});

test("the share to date runs from 0 to 1", () => {
  expect(shareToDate(0, holidayPay)).toBe(0);
  expect(shareToDate(6, holidayPay)).toBe(0.4);
  expect(shareToDate(12, holidayPay)).toBe(1);
  expect(shareToDate(11, schoolYear)).toBe(1);
});

const anyKey = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0.001, max: 100, noNaN: true })), { minLength: 12, maxLength: 12 })
  .filter((key) => key.some((share) => share > 0));
const anyYear = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -1e15, max: 1e15 }));

test("whatever the key: whole øre that add up to the year, none of the other sign, none where there is no share", () => {
  fc.assert(fc.property(anyYear, fc.oneof(anyKey, fc.constant(flatKey)), (year, key) => {
    const months = allocate(year, key);
    expect(sum(months)).toBe(year);
    months.forEach((month, index) => {
      expect(Number.isSafeInteger(month) && !Object.is(month, -0)).toBe(true);
      expect(month * Math.sign(year)).toBeGreaterThanOrEqual(0);
      if (key[index] === 0) expect(month).toBe(0);
    });
    expect(months.map((_, index) => sum(months.slice(0, index + 1)))).toEqual(months.map((_, index) => allocatedToDate(year, index + 1, key)));
    expect(allocate(-year || 0, key)).toEqual(months.map((month) => -month || 0));
  }), { seed: 12, numRuns: 400 });
});
