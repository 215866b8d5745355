import { issue } from "./issue";
import { measuresWithoutActivity } from "./measuresInPlan";
import { repeatedNumbers } from "./repeatedNumbers";
import { formatDate, type SerialDay } from "./serialDay";
import { dateFindings, dayIn, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

export type MeasureLine = {
  readonly number: string;
  readonly measure: string;
  readonly responsible: string;
  readonly deadline: Content;
  readonly isCompleted: boolean;
};

/** `activities` are the rows of the progress grid; null where there is no grid. */
export function checkMeasures(lines: readonly MeasureLine[], statusDate: SerialDay | null, activities: readonly string[] | null): TableFinding[] {
  return [
    ...repeatedNumbers(lines.map(({ number }) => number)),
    ...lines.flatMap((line, row) => [
      ...dateFindings(row, { deadline: line.deadline }),
      ...(line.measure === "" || line.isCompleted ? [] : [...ownerFinding(line, row), ...overdueFinding(line, row, statusDate)]),
    ]),
    ...(activities === null ? [] : withoutActivity(lines, activities)),
  ];
}

function ownerFinding({ measure, responsible }: MeasureLine, row: number): TableFinding[] {
  return responsible === "" ? [{ row, column: "responsible", issue: issue("warning", "check.measure.ownerMissing", { params: { measure } }) }] : [];
}

/** What is due on the status date is not late. */
function overdueFinding({ measure, deadline }: MeasureLine, row: number, statusDate: SerialDay | null): TableFinding[] {
  const day = dayIn(deadline);
  if (day === null || statusDate === null || day >= statusDate) return [];
  return [{ row, column: "deadline", issue: issue("warning", "check.measure.overdue", { read: formatDate(day), params: { measure } }) }];
}

function withoutActivity(lines: readonly MeasureLine[], activities: readonly string[]): TableFinding[] {
  const missing = new Set(measuresWithoutActivity(lines, activities));
  return lines.flatMap((line, row) => missing.has(line) && !line.isCompleted
    ? [{ row, column: "measure", issue: issue("info", "check.measure.notInPlan", { read: line.measure }) }]
    : []);
}
