import { monthsToDate } from "../../src/domain/monthsToDate";
import { serialDay } from "../../src/domain/serialDay";

test.each([
  [serialDay(2025, 12, 31), 0], [serialDay(2026, 1, 1), 1], [serialDay(2026, 3, 31), 3], [serialDay(2026, 4, 1), 4], [serialDay(2026, 12, 31), 12], [serialDay(2027, 1, 1), 12],
])("%i has reached %i months of 2026", (statusDate, months) => {
  expect(monthsToDate(statusDate, 2026)).toBe(months);
});
