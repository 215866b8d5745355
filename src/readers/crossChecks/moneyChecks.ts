import { formatAmount, parseAmount } from "../../domain/amountText";
import type { AmountOre } from "../../domain/amount";
import { issue, type Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import { budgetKinds, choiceOf } from "../../domain/mandate/choices";
import type { ReadRecord } from "../records/recordsReading";
import { isRecordsReading, type TableReading } from "../tableReading";
import { recordsOf, textOf } from "./readingsOf";

/** Costs against what is to pay for them. Silent where one of them says no amount. */
export function costAgainstFinancing(tables: readonly TableReading[], language: Language): Issue[] {
  const costs = recordsOf(tables, "budget.lines").filter((line) => choiceOf(budgetKinds, textOf(line, "kind")) !== "income");
  const sources = recordsOf(tables, "financing");
  const [cost, financing] = [sumOf(costs, "yearAmount"), sumOf(sources, "amount")];
  const first = sources[0];
  if (!first || cost === null || financing === null || cost === financing) return [];
  const say = (ore: AmountOre) => formatAmount(ore, language);
  return [issue("warning", "cross.financing.differs", { place: first.place, params: { cost: say(cost), financing: say(financing), difference: say(Math.abs(cost - financing)) } })];
}

/** What is identified and what is still to be found, against the target. */
export function savingsWithoutPlan(tables: readonly TableReading[], language: Language): Issue[] {
  return tables.flatMap((table) => {
    if (!isRecordsReading(table) || table.kind !== "savings") return [];
    const [target, identified, toFind] = ["savings.target", "savings.identified", "savings.toFind"].map((fact) => oreOf(table.facts[fact]?.text ?? ""));
    if (target === null || target === undefined || identified === null || identified === undefined || toFind === null || toFind === undefined) return [];
    const left = target - identified - toFind;
    const place = table.facts["savings.target"]?.place ?? null;
    const say = (ore: AmountOre) => formatAmount(ore, language);
    return left <= 0 ? [] : [issue("warning", "cross.savings.withoutPlan", { place, params: { target: say(target), planned: say(identified + toFind), left: say(left) } })];
  });
}

/** Null where one of the amounts is missing or cannot be read: such a sum is compared with nothing. */
function sumOf(records: readonly ReadRecord[], field: string): AmountOre | null {
  const amounts = records.map((record) => oreOf(textOf(record, field)));
  return records.length === 0 || amounts.includes(null) ? null : amounts.reduce<number>((sum, ore) => sum + (ore ?? 0), 0);
}

function oreOf(text: string): AmountOre | null {
  return parseAmount(text)?.ore ?? null;
}
