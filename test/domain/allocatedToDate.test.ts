import { allocatedToDate, flatKey } from "../../src/domain/allocationKey";

const summerPay = [9, 9, 9, 9, 9, 1, 9, 9, 9, 9, 9, 9];

test.each([
  [10_000_000, 0, flatKey, 0],
  [10_000_000, 1, flatKey, 833_333],
  [10_000_000, 8, flatKey, 6_666_664],
  [10_000_000, 12, flatKey, 10_000_000],
  [-10_000_000, 8, flatKey, -6_666_664],
  [100_000_000, 5, summerPay, 45_000_000],
  [100_000_000, 6, summerPay, 46_000_000],
  [6, 11, flatKey, 6],
  [0, 6, flatKey, 0],
])("%d øre up to month %d", (year, month, key, expected) => {
  expect(allocatedToDate(year, month, key)).toBe(expected);
});
