import type { SerialDay } from "./serialDay";

/** Part of a position from one day through another; null is open-ended. */
export type PositionPart = { readonly share: number; readonly from: SerialDay | null; readonly to: SerialDay | null };

/** The most that runs at the same time, in percent to one decimal. It can only rise on a day when a part begins. */
export function overlappingPercent(parts: readonly PositionPart[]): number {
  const starts = parts.map(({ from }) => from ?? -Infinity);
  const sums = starts.map((day) => parts.filter(({ from, to }) => (from ?? -Infinity) <= day && day <= (to ?? Infinity)).reduce((sum, { share }) => sum + share, 0));
  return Math.round(Math.max(0, ...sums) * 1000) / 10;
}
