import { publicHolidays } from "../../domain/holidays";
import { calendarDate, type SerialDay } from "../../domain/serialDay";
import type { BookContent } from "../bookContent";
import type { TableBlueprint } from "../sheetBlueprint";

export type Holiday = { readonly day: SerialDay; readonly name: string };

export const holidayTable: TableBlueprint<Holiday> = {
  key: "holidays",
  columns: [
    { key: "day", label: { nb: "Dato", nn: "Dato", sv: "Datum", en: "Date" }, type: "date", widthPt: 70, content: ({ day }) => day },
    { key: "name", label: { nb: "Helligdag", nn: "Heilagdag", sv: "Helgdag", en: "Public holiday" }, type: "text", widthPt: 140, content: ({ name }) => name },
  ],
};

/** Of every calendar year from the first to the last that the plan or a milestone touches; of the status date's year where there is neither. */
export function holidaysFor({ plan, milestones, statusDate, country, language }: BookContent): readonly Holiday[] {
  const ofPlan = plan ? [plan.period.from.isoYear, plan.period.to.isoYear] : [];
  const ofMilestones = milestones ? [statusDate, ...milestones.flatMap(({ planned, actual }) => [planned, actual])] : [];
  const touched = [...ofPlan, ...ofMilestones.flatMap((day) => (day === null ? [] : [calendarDate(day).year]))];
  const years = touched.length > 0 ? touched : [calendarDate(statusDate).year];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return publicHolidays(country, Array.from({ length: last - first + 1 }, (_, index) => first + index), language);
}
