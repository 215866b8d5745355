import type { HolidayCountry } from "./holidays";
import type { Language } from "./language";
import { milestoneCalendarFindings } from "./milestoneCalendarChecks";
import { milestoneDateOrder } from "./milestoneDateOrder";
import { parseMilestoneNumber, type MilestoneNumber } from "./milestoneNumber";
import { milestoneNumberFindings } from "./milestoneNumberChecks";
import type { SerialDay } from "./serialDay";
import { dateFindings, dayIn, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

/** A row of the plan as it stands. */
export type MilestoneLine = { readonly number: Content; readonly milestone: string; readonly planned: Content; readonly actual: Content };

/** The same row, read; rows in which nothing is said are not among them. */
export type ReadMilestone = {
  readonly row: number;
  readonly name: string;
  readonly written: Content;
  readonly number: MilestoneNumber | null;
  readonly planned: SerialDay | null;
  readonly actual: SerialDay | null;
  /** Something stands where the planned date belongs, whatever it is. */
  readonly saysPlanned: boolean;
};

export type MilestoneCalendar = {
  readonly statusDate: SerialDay | null;
  readonly period: { readonly from: SerialDay; readonly to: SerialDay } | null;
  readonly mandateDate: SerialDay | null;
  readonly country: HolidayCountry;
  /** Of the holidays' names. */
  readonly language: Language;
};

/** Numbers, the order of dates, and what the calendar says of every date. */
export function checkMilestones(lines: readonly MilestoneLine[], calendar: MilestoneCalendar): TableFinding[] {
  const milestones = lines.flatMap(readMilestone);
  return [
    ...milestoneNumberFindings(milestones),
    ...lines.flatMap(({ planned, actual }, row) => dateFindings(row, { planned, actual })),
    ...milestoneDateOrder(milestones),
    ...milestoneCalendarFindings(milestones, calendar),
  ];
}

function readMilestone({ number, milestone, planned, actual }: MilestoneLine, row: number): ReadMilestone[] {
  const written = String(number ?? "").trim();
  const says = [written, milestone, planned, actual].some((content) => String(content ?? "").trim() !== "");
  if (!says) return [];
  return [{
    row, name: milestone, written: number, number: parseMilestoneNumber(written), planned: dayIn(planned), actual: dayIn(actual),
    saysPlanned: String(planned ?? "").trim() !== "",
  }];
}
