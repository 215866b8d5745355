import { allocatedToDate, shareToDate, type AllocationKey } from "./allocationKey";
import type { AmountOre } from "./amount";
import { wholeOre } from "./wholeOre";

export type ForecastMethod = "plan" | "trend";

/** The rest of the year goes as budgeted, whatever happened so far. */
export function planForecast(actualToDate: AmountOre, yearOre: AmountOre, month: number, key: AllocationKey): AmountOre {
  return actualToDate + yearOre - allocatedToDate(yearOre, month, key);
}

/** The rest of the year goes as it did so far, by the key; null where the key has nothing so far. */
export function trendForecast(actualToDate: AmountOre, month: number, key: AllocationKey): AmountOre | null {
  const share = shareToDate(month, key);
  return share === 0 ? null : wholeOre(actualToDate / share);
}
