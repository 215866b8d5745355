import { oreOf, type AmountOre } from "./amount";
import { formatAmount } from "./amountText";
import { issue } from "./issue";
import type { Language } from "./language";
import type { Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

/** A row of the savings as it stands; an axis is read where its cell says high or low. */
export type SavingsLine = {
  readonly measure: string;
  readonly effectRead: boolean;
  readonly feasibilityRead: boolean;
  readonly responsible: string;
  readonly sum: Content;
  readonly realised: Content;
};

/** As typed above the table; null where nothing is. `firstYearFound` is what the measures save in the first year. */
export type SavingsGoals = {
  readonly target: Content;
  readonly identified: Content;
  readonly toFind: Content;
  readonly toFindFirstYear: Content;
  readonly firstYearFound: Content;
};

export function checkSavings(lines: readonly SavingsLine[], goals: SavingsGoals, language: Language): TableFinding[] {
  return [...lines.flatMap((line, row) => lineFindings(line, row, language)), ...goalFindings(lines, goals, language)];
}

function lineFindings(line: SavingsLine, row: number, language: Language): TableFinding[] {
  const { measure, effectRead, feasibilityRead, responsible } = line;
  if (measure === "") return [];
  const warning = (column: string, code: "check.savings.effectMissing" | "check.savings.feasibilityMissing" | "check.savings.responsibleMissing"): TableFinding =>
    ({ row, column, issue: issue("warning", code, { params: { measure } }) });
  return [
    ...(effectRead ? [] : [warning("effect", "check.savings.effectMissing")]),
    ...(feasibilityRead ? [] : [warning("feasibility", "check.savings.feasibilityMissing")]),
    ...(responsible === "" ? [warning("responsible", "check.savings.responsibleMissing")] : []),
    ...realisedFindings(line, row, language),
  ];
}

function realisedFindings({ measure, sum, realised }: SavingsLine, row: number, language: Language): TableFinding[] {
  const [planned, done] = [oreIn(sum) ?? 0, oreIn(realised)];
  if (done === null || done <= planned) return [];
  const read = formatAmount(done, language);
  return [{ row, column: "realised", issue: issue("warning", "check.savings.realisedAbove", { read, params: { measure, sum: formatAmount(planned, language) } }) }];
}

/** At the heading of the sums: no single measure is to blame. */
function goalFindings(lines: readonly SavingsLine[], { target, identified, toFind, toFindFirstYear, firstYearFound }: SavingsGoals, language: Language): TableFinding[] {
  const found = lines.reduce((total, { sum }) => total + (oreIn(sum) ?? 0), 0);
  const already = oreIn(identified) ?? 0;
  const say = (ore: AmountOre) => formatAmount(ore, language);
  const short = (code: "check.savings.planShort" | "check.savings.targetShort" | "check.savings.toFindShort" | "check.savings.firstYearShort", wanted: Content, ore: AmountOre): TableFinding[] => {
    const goal = oreIn(wanted);
    if (goal === null || ore >= goal) return [];
    return [{ row: -1, column: "sum", issue: issue("warning", code, { params: { goal: say(goal), found: say(ore), missing: say(goal - ore) } }) }];
  };
  return [
    ...(oreIn(toFind) === null ? [] : short("check.savings.planShort", target, already + (oreIn(toFind) ?? 0))),
    ...short("check.savings.targetShort", target, already + found),
    ...short("check.savings.toFindShort", toFind, found),
    ...(oreIn(firstYearFound) === null ? [] : short("check.savings.firstYearShort", toFindFirstYear, oreIn(firstYearFound) ?? 0)),
  ];
}

function oreIn(content: Content): AmountOre | null {
  return typeof content === "number" ? oreOf(content) : null;
}
