import { issue } from "./issue";
import type { IssueCode } from "./issueCode";
import type { goalKinds, Choice } from "./mandate/choices";
import { repeatedNumbers } from "./repeatedNumbers";
import { dateFindings, isBlankCell, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

export type GoalLine = {
  readonly number: string;
  readonly goal: string;
  /** Null: the cell says neither. */
  readonly kind: Choice<typeof goalKinds> | null;
  readonly indicator: string;
  readonly target: string;
  readonly deadline: Content;
};

/** A goal says what is measured, which value it shall have and by when; a mandate has goals of both kinds. */
export function checkGoals(lines: readonly GoalLine[]): TableFinding[] {
  return [
    ...missingKinds(lines),
    ...repeatedNumbers(lines.map(({ number }) => number)),
    ...lines.flatMap((line, row) => [...dateFindings(row, { deadline: line.deadline }), ...(line.goal === "" ? [] : missingParts(line, row))]),
  ];
}

function missingParts({ goal, indicator, target, deadline }: GoalLine, row: number): TableFinding[] {
  const missing = (column: string, code: IssueCode): TableFinding => ({ row, column, issue: issue("warning", code, { params: { goal } }) });
  return [
    ...(indicator === "" ? [missing("indicator", "check.goal.indicatorMissing")] : []),
    ...(target === "" ? [missing("target", "check.goal.targetMissing")] : []),
    ...(isBlankCell(deadline) ? [missing("deadline", "check.goal.deadlineMissing")] : []),
  ];
}

function missingKinds(lines: readonly GoalLine[]): TableFinding[] {
  const codes = { effect: "check.goal.noEffectGoal", result: "check.goal.noResultGoal" } as const;
  return (["effect", "result"] as const).filter((kind) => !lines.some((line) => line.goal !== "" && line.kind === kind))
    .map((kind) => ({ row: -1, column: "kind", issue: issue("warning", codes[kind]) }));
}
