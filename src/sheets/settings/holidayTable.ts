import { publicHolidays } from "../../domain/holidays";
import { isoWeekOf } from "../../domain/isoWeek";
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

/** Of every calendar year the plan touches; of the status date's year where there is no plan. */
export function holidaysFor({ plan, statusDate, country, language }: BookContent): readonly Holiday[] {
  const isoYears = plan ? [plan.period.from.isoYear, plan.period.to.isoYear] : [isoWeekOf(statusDate).isoYear];
  const first = plan ? Math.min(...isoYears) : calendarDate(statusDate).year;
  const last = plan ? Math.max(...isoYears) : first;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return publicHolidays(country, years, language);
}
