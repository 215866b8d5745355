import { publicHolidays } from "./holidays";
import { issue, type Issue } from "./issue";
import type { MilestoneCalendar, ReadMilestone } from "./milestoneChecks";
import { calendarDate, formatDate, plainDateOf, type SerialDay } from "./serialDay";
import type { TableFinding } from "./tableFinding";

const friday = 5;

/** Dates outside the project, on days nobody works, reached before they have come, or not set at all. */
export function milestoneCalendarFindings(milestones: readonly ReadMilestone[], calendar: MilestoneCalendar): TableFinding[] {
  const holidays = holidaysOf(milestones, calendar);
  return milestones.flatMap((milestone) => [
    ...plannedIssues(milestone, calendar, holidays).map((found) => ({ row: milestone.row, column: "planned", issue: found })),
    ...futureActual(milestone, calendar),
  ]);
}

function plannedIssues({ name, planned, actual, saysPlanned }: ReadMilestone, { period, mandateDate }: MilestoneCalendar, holidays: ReadonlyMap<SerialDay, string>): Issue[] {
  if (planned === null) return saysPlanned ? [] : [issue("warning", "check.milestone.notPlanned", { params: { milestone: name } })];
  const read = formatDate(planned);
  const holiday = holidays.get(planned);
  const isOutside = period !== null && (planned < period.from || planned > period.to);
  return [
    ...(isOutside ? [issue("warning", "check.milestone.outsidePeriod", { read, params: { from: formatDate(period.from), to: formatDate(period.to) } })] : []),
    ...(mandateDate !== null && planned < mandateDate && actual === null ? [issue("warning", "check.milestone.beforeMandate", { read, params: { date: formatDate(mandateDate) } })] : []),
    ...(holiday !== undefined ? [issue("warning", "check.milestone.holiday", { read, params: { holiday } })] : []),
    ...(holiday === undefined && plainDateOf(planned).dayOfWeek > friday ? [issue("warning", "check.milestone.weekend", { read })] : []),
  ];
}

function futureActual({ row, actual }: ReadMilestone, { statusDate }: MilestoneCalendar): TableFinding[] {
  if (actual === null || statusDate === null || actual <= statusDate) return [];
  return [{ row, column: "actual", issue: issue("error", "check.milestone.actualInFuture", { read: formatDate(actual), params: { statusDate: formatDate(statusDate) } }) }];
}

function holidaysOf(milestones: readonly ReadMilestone[], { country, language }: MilestoneCalendar): ReadonlyMap<SerialDay, string> {
  const years = new Set(milestones.flatMap(({ planned }) => (planned === null ? [] : [calendarDate(planned).year])));
  return new Map(publicHolidays(country, [...years], language).map(({ day, name }) => [day, name]));
}
