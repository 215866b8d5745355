import type { AmountOre } from "./amount";
import type { Words } from "./language";
import { wholeOre } from "./wholeOre";

/** Twelve shares of the year, January first. Only their proportions count, so shares, twelfths and percents all do. */
export type AllocationKey = readonly number[];

export const monthsInYear = 12;

/** What the flat key is called on the sheet; a line that names none has it. */
export const flatKeyName: Words = { nb: "Like deler", nn: "Like delar", sv: "Lika delar", en: "Equal parts" };

export const flatKey: AllocationKey = Array.from({ length: monthsInYear }, () => 1 / monthsInYear);

/** What the twelve add up to: 1 as shares, 12 as twelfths, 100 as percents. */
export const keySums = [1, 12, 100] as const;

/** As far as a sum may stray because its shares were rounded: twelve times 8.3 % is 99.6 %. */
const sumTolerance = 0.005;

export type KeyProblem =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "notNumber" | "negative"; readonly month: number }
  | { readonly kind: "allZero" }
  | { readonly kind: "sum"; readonly sum: number };

/** Why twelve numbers are no key; null when they are one. */
export function keyProblem(key: readonly number[]): KeyProblem | null {
  if (key.length !== monthsInYear) return { kind: "count", count: key.length };
  const notNumber = key.findIndex((share) => !Number.isFinite(share));
  if (notNumber >= 0) return { kind: "notNumber", month: notNumber + 1 };
  const negative = key.findIndex((share) => share < 0);
  if (negative >= 0) return { kind: "negative", month: negative + 1 };
  const sum = keyTotal(key);
  if (sum === 0) return { kind: "allZero" };
  return keySums.some((expected) => Math.abs(sum - expected) <= expected * sumTolerance) ? null : { kind: "sum", sum };
}

export function keyTotal(key: AllocationKey): number {
  return sharesUpTo(monthsInYear, key);
}

/** The share of the year that lies in the months up to and with `month`, from 0 to 1. */
export function shareToDate(month: number, key: AllocationKey): number {
  return sharesUpTo(month, key) / keyTotal(key);
}

/** The last month that has a share: it takes what rounding leaves over. */
export function lastMonthOf(key: AllocationKey): number {
  let month = monthsInYear;
  while (month > 1 && !key[month - 1]) month -= 1;
  return month;
}

function sharesUpTo(month: number, key: AllocationKey): number {
  let sum = 0;
  for (let index = 0; index < month; index += 1) sum += key[index] ?? 0;
  return sum;
}

/**
 * Every month is its share rounded to the øre, half away from zero, and never more than is left of the year; the last
 * month with a share takes the remainder. So the months add up to the year, and none has the other sign.
 */
export function allocatedToDate(yearOre: AmountOre, month: number, key: AllocationKey): AmountOre {
  if (month >= lastMonthOf(key)) return yearOre;
  const year = Math.abs(yearOre);
  const sum = key === flatKey ? month * wholeOre(year / monthsInYear) : roundedShares(year, month, key);
  if (sum === 0) return 0;
  const toDate = Math.min(sum, year);
  return yearOre < 0 ? -toDate : toDate;
}

function roundedShares(year: AmountOre, month: number, key: AllocationKey): AmountOre {
  const total = keyTotal(key);
  let sum = 0;
  for (let index = 0; index < month; index += 1) sum += wholeOre((year * (key[index] ?? 0)) / total);
  return sum;
}
