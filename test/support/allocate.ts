import type { AmountOre } from "../../src/domain/amount";
import { allocatedToDate, monthsInYear, type AllocationKey } from "../../src/domain/allocationKey";

/** The year's amount by month, to the øre. */
export function allocate(yearOre: AmountOre, key: AllocationKey): readonly AmountOre[] {
  const toDate = Array.from({ length: monthsInYear + 1 }, (_, month) => allocatedToDate(yearOre, month, key));
  return toDate.slice(1).map((sum, index) => sum - (toDate[index] ?? 0));
}
