import { monthsInYear } from "./allocationKey";
import { calendarDate, type SerialDay } from "./serialDay";

/** How many months of the budget year the status date has reached, its own month among them: 0 before the year, 12 after it. */
export function monthsToDate(statusDate: SerialDay, budgetYear: number): number {
  const { year, month } = calendarDate(statusDate);
  if (year === budgetYear) return month;
  return year < budgetYear ? 0 : monthsInYear;
}
