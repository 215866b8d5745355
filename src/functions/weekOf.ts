import { formatWeek, isoWeekOf } from "../domain/isoWeek";
import { readDate } from "./dateArgument";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

/**
 * ISO-uken en dato ligger i, skrevet som 2020-U05: året er ISO-året, som kan være et annet enn kalenderåret rundt nyttår.
 * @customfunction WEEK_OF WEEK_OF
 * @param dato Datocelle, eller tekst som dd.mm.åååå. Også et område.
 * @returns Uken som tekst, eller tom tekst når datoen er tom.
 * @helpurl https://localhost:3000/help/WEEK_OF.html
 */
export function WEEK_OF(dato: unknown[][]): unknown[][] {
  const day = oneValue(dato);
  return day === several ? spill(week, dato) : [[week(day)]];
}

function week(cell: unknown): CellResult {
  const day = readDate(cell, "field.day");
  return day === null ? "" : formatWeek(isoWeekOf(day));
}
