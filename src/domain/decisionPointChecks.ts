import { issue } from "./issue";
import { formatDate, type SerialDay } from "./serialDay";
import { dayIn } from "./tableDates";
import type { TableFinding } from "./tableFinding";
import { whenFindings, type WhenContext, type WhenLine } from "./whenChecks";

export type DecisionLine = WhenLine & { readonly body: string; readonly responsible: string };

export type DecisionContext = WhenContext & { readonly period: { readonly from: SerialDay; readonly to: SerialDay } | null };

/** One body decides, one person answers for it, in the project's period, and each decision is listed once. */
export function checkDecisionPoints(lines: readonly DecisionLine[], context: DecisionContext): TableFinding[] {
  return lines.flatMap((line, row) => line.name === "" ? [] : [
    ...ownerFindings(line, row),
    ...repeatedFinding(line, row, lines),
    ...whenFindings(line, row, context),
    ...outsideFinding(line, row, context),
  ]);
}

function ownerFindings({ name, body, responsible }: DecisionLine, row: number): TableFinding[] {
  const missing = (column: string, code: "check.decision.bodyMissing" | "check.decision.ownerMissing"): TableFinding => ({ row, column, issue: issue("warning", code, { params: { name } }) });
  const several = (column: string, read: string): TableFinding[] => namesSeveral(read)
    ? [{ row, column, issue: issue("warning", "check.decision.severalOwners", { read, params: { name } }) }]
    : [];
  return [
    ...(body === "" ? [missing("body", "check.decision.bodyMissing")] : several("body", body)),
    ...(responsible === "" ? [missing("responsible", "check.decision.ownerMissing")] : several("responsible", responsible)),
  ];
}

/** "Utvalg for helse og omsorg" is one body; two names with "og" or a comma between both have a capital. */
function namesSeveral(text: string): boolean {
  return /[/;&+]/.test(text) || /^\p{Lu}.*(?:,| og| och| and| samt) \p{Lu}/u.test(text);
}

function repeatedFinding(line: DecisionLine, row: number, lines: readonly DecisionLine[]): TableFinding[] {
  const before = lines.slice(0, row).find(({ name }) => sameWords(name, line.name));
  if (!before) return [];
  const [first, second] = [ownersOf(before), ownersOf(line)];
  const code = first === "" || second === "" || sameWords(first, second) ? "check.decision.repeated" : "check.decision.twoOwners";
  return [{ row, column: "decision", issue: issue("warning", code, { read: line.name, params: code === "check.decision.repeated" ? {} : { first, second } }) }];
}

function ownersOf({ body, responsible }: DecisionLine): string {
  return [body, responsible].filter((owner) => owner !== "").join(", ");
}

function sameWords(first: string, second: string): boolean {
  return first.trim().replace(/\s+/g, " ").toLowerCase() === second.trim().replace(/\s+/g, " ").toLowerCase();
}

function outsideFinding({ name, from, to }: DecisionLine, row: number, { period }: DecisionContext): TableFinding[] {
  const days = [{ column: "from", day: dayIn(from) }, { column: "to", day: dayIn(to) }];
  return days.flatMap(({ column, day }) => period && day !== null && (day < period.from || day > period.to)
    ? [{ row, column, issue: issue("warning", "check.decision.outsidePeriod", { read: formatDate(day), params: { name, from: formatDate(period.from), to: formatDate(period.to) } }) }]
    : []).slice(0, 1);
}
