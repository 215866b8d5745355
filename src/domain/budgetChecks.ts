import { keyTotal, monthsInYear } from "./allocationKey";
import { oreOf, type AmountOre } from "./amount";
import { formatAmount } from "./amountText";
import { budgetVariance, varianceKind, type VarianceKind } from "./budgetVariance";
import { issue } from "./issue";
import type { IssueCode } from "./issueCode";
import type { Language } from "./language";
import type { BudgetKind } from "./ledgerSign";
import { isMaterial, type VarianceLimits } from "./materialVariance";
import { isBlankCell, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

/** A line as it stands, January first; `kind` null where the cell says nothing known. */
export type CheckedLine = {
  readonly post: string;
  readonly kind: BudgetKind | null;
  readonly kindRead: string;
  readonly yearBudget: Content;
  readonly key: string;
  readonly budget: readonly Content[];
  readonly actual: readonly Content[];
};

/** `keys` null: the settings sheet is gone; `monthsToDate` and `limits` null: their cells are. */
export type BudgetRules = {
  readonly keys: readonly string[] | null;
  readonly monthsToDate: number | null;
  readonly limits: VarianceLimits | null;
  readonly monthNames: readonly string[];
  readonly language: Language;
};

export function checkBudget(lines: readonly CheckedLine[], rules: BudgetRules): TableFinding[] {
  return lines.flatMap((line, row) => isEmpty(line) ? [] : [
    ...kindFindings(line, row),
    ...amountFindings(line, row),
    ...signFindings(line, row, rules),
    ...keyFindings(line, row, rules),
    ...monthFindings(line, row, rules),
    ...actualFindings(line, row, rules),
    ...varianceFindings(line, row, rules),
  ]);
}

function isEmpty({ post, kindRead, yearBudget, actual }: CheckedLine): boolean {
  return [post, kindRead, yearBudget, ...actual].every(isBlankCell);
}

function kindFindings({ post, kind, kindRead }: CheckedLine, row: number): TableFinding[] {
  return kind === null ? [{ row, column: "kind", issue: issue("warning", "check.budget.kindMissing", { read: kindRead, params: { post } }) }] : [];
}

/** An amount kept as text is in no sum. */
function amountFindings({ yearBudget, budget, actual }: CheckedLine, row: number): TableFinding[] {
  const cells: readonly (readonly [string, Content])[] = [
    ["yearBudget", yearBudget],
    ...budget.map((content, index) => [`budget.${index + 1}`, content] as const),
    ...actual.map((content, index) => [`actual.${index + 1}`, content] as const),
  ];
  return cells.filter(([, content]) => typeof content !== "number" && !isBlankCell(content)).map(([column, content]) => ({
    row, column, issue: issue("error", "check.budget.amountIsText", { read: String(content) }),
  }));
}

function signFindings({ post, kind, yearBudget }: CheckedLine, row: number, { language }: BudgetRules): TableFinding[] {
  const year = oreIn(yearBudget);
  const wrong = (kind === "expense" && year < 0) || (kind === "income" && year > 0);
  const code = kind === "expense" ? "check.budget.expenseNegative" : "check.budget.incomePositive";
  return wrong ? [{ row, column: "yearBudget", issue: issue("warning", code, { read: formatAmount(year, language), proposal: formatAmount(-year, language), params: { post } }) }] : [];
}

function keyFindings({ key }: CheckedLine, row: number, { keys }: BudgetRules): TableFinding[] {
  if (keys === null || key === "" || keys.some((known) => known.toLowerCase() === key.toLowerCase())) return [];
  return [{ row, column: "key", issue: issue("error", "check.budget.keyUnknown", { read: key, params: { allowed: keys.join(", ") } }) }];
}

/** Without a single amount in the months the key is to blame, and that is said already. */
function monthFindings({ post, yearBudget, budget }: CheckedLine, row: number, { language }: BudgetRules): TableFinding[] {
  if (!budget.some((content) => typeof content === "number")) return [];
  const [year, sum] = [oreIn(yearBudget), total(budget)];
  if (year === sum) return [];
  const amounts = { months: formatAmount(sum, language), year: formatAmount(year, language), difference: formatAmount(sum - year, language) };
  return [{ row, column: "yearBudget", issue: issue("error", "check.budget.monthsNotYear", { params: { post, ...amounts } }) }];
}

/** What the accounts have after the status date counts in no figure of the sheet. */
function actualFindings({ post, actual }: CheckedLine, row: number, { monthsToDate, monthNames, language }: BudgetRules): TableFinding[] {
  if (monthsToDate === null) return [];
  return actual.flatMap((content, index) => index < monthsToDate || oreIn(content) === 0 ? [] : [{
    row, column: `actual.${index + 1}`,
    issue: issue("warning", "check.budget.actualAfterStatus", { read: formatAmount(oreIn(content), language), params: { post, month: monthNames[index] ?? "" } }),
  }]);
}

const varianceCodes: Readonly<Record<Exclude<VarianceKind, "balanced">, IssueCode>> = {
  overspend: "check.budget.overspend",
  underspend: "check.budget.underspend",
  extraIncome: "check.budget.extraIncome",
  missingIncome: "check.budget.missingIncome",
};

function varianceFindings({ post, budget, actual }: CheckedLine, row: number, { monthsToDate, limits, language }: BudgetRules): TableFinding[] {
  if (monthsToDate === null || limits === null) return [];
  const [budgeted, spent] = [total(budget.slice(0, monthsToDate)), total(actual.slice(0, monthsToDate))];
  const variance = budgetVariance(budgeted, spent, "favourable");
  const kind = varianceKind(budgeted, spent, "favourable");
  if (kind === "balanced" || !isMaterial(variance, budgeted, limits)) return [];
  const params = { post, amount: formatAmount(Math.abs(variance), language), budget: formatAmount(budgeted, language), actual: formatAmount(spent, language) };
  return [{ row, column: "mark", issue: issue("warning", varianceCodes[kind], { params }) }];
}

function oreIn(content: Content): AmountOre {
  return typeof content === "number" ? oreOf(content) ?? 0 : 0;
}

function total(contents: readonly Content[]): AmountOre {
  return contents.reduce<number>((sum, content) => sum + oreIn(content), 0);
}

/** A key as it stands on the settings sheet. */
export type CheckedKey = { readonly name: string; readonly shares: readonly Content[] };

/** As near to 100 % as two decimals of a percent in each month can come. */
const sumTolerance = 0.0006;

export function checkKeys(keys: readonly CheckedKey[]): TableFinding[] {
  return keys.flatMap(({ name, shares }, row): TableFinding[] => {
    if (name === "" && shares.every(isBlankCell)) return [];
    const text = shares.findIndex((share) => typeof share !== "number" && !isBlankCell(share));
    if (text >= 0) return [{ row, column: `month.${text + 1}`, issue: issue("error", "check.budget.shareIsText", { read: String(shares[text]), params: { key: name } }) }];
    const sum = keyTotal(Array.from({ length: monthsInYear }, (_, index) => Number(shares[index] ?? 0)));
    if (Math.abs(sum - 1) <= sumTolerance) return [];
    return [{ row, column: "sum", issue: issue("error", "check.budget.keySum", { read: String(Math.round(sum * 10_000) / 100).replace(".", ","), params: { key: name } }) }];
  });
}
