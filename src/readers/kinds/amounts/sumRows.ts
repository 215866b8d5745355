import type { AmountOre } from "../../../domain/amount";
import { formatAmount } from "../../../domain/amountText";
import { issue, type Place } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";

/** A row that is a line of its own or a sum of lines above it; income counts against what is spent. */
export type SummedRow = { readonly isSum: boolean; readonly ore: AmountOre | null; readonly isIncome: boolean; readonly place: Place; readonly written: string };

type Totals = { readonly spent: AmountOre; readonly received: AmountOre };

/** Holds each sum against the lines above it. True where there is a sum and all of them are right. */
export function checkSums(rows: readonly SummedRow[], { findings, language }: ReadingContext): boolean {
  const say = (ore: AmountOre) => formatAmount(ore, language);
  const subtotals: AmountOre[] = [];
  let all: Totals = { spent: 0, received: 0 };
  let since: Totals = all;
  let linesSince = 0;
  let isRight: boolean | null = null;
  for (const { isSum, ore, isIncome, place, written } of rows) {
    if (!isSum) {
      all = added(all, ore ?? 0, isIncome);
      since = added(since, ore ?? 0, isIncome);
      linesSince++;
      continue;
    }
    if (ore === null) continue;
    const counted = linesSince > 0 ? since : all;
    const known = [...sumsOf(counted), ...sumsOf(all), subtotals.reduce((sum, one) => sum + one, 0)];
    const expected = counted.spent !== 0 && counted.received !== 0 ? counted.spent - counted.received : counted.spent + counted.received;
    const fits = known.some((one) => Math.abs(one) === Math.abs(ore));
    const details = { place, read: written, params: { sum: say(ore), lines: say(fits ? Math.abs(ore) : expected), difference: say(fits ? 0 : Math.abs(Math.abs(ore) - Math.abs(expected))) } };
    findings.add(fits ? issue("info", "amounts.sum.matches", { ...details, confidence: "high" }) : issue("warning", "amounts.sum.differs", details));
    isRight = fits && isRight !== false;
    subtotals.push(ore);
    since = { spent: 0, received: 0 };
    linesSince = 0;
  }
  return isRight === true && linesSince === 0;
}

function added({ spent, received }: Totals, ore: AmountOre, isIncome: boolean): Totals {
  return isIncome ? { spent, received: received + Math.abs(ore) } : { spent: spent + ore, received };
}

/** What a sum can mean: what is spent, what is received, and what is left between them. */
function sumsOf({ spent, received }: Totals): AmountOre[] {
  return [spent, spent - received, ...(received === 0 ? [] : [received])];
}
