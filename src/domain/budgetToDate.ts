import { allocatedToDate, type AllocationKey } from "./allocationKey";
import type { AmountOre } from "./amount";

/** The budget up to and with a month, 0–12: 0 is before the year begins. */
export function budgetToDate(yearOre: AmountOre, month: number, key: AllocationKey): AmountOre {
  return allocatedToDate(yearOre, month, key);
}
