import { weeksInIsoYear } from "../domain/isoWeek";
import { dayOfWeek } from "../domain/weekDay";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue } from "./functionError";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";
import { readWeekday } from "./weekdayArgument";
import { readWholeNumber } from "./wholeNumberArgument";
import { readYear } from "./yearArgument";

const weeks = { lowest: 1, highest: 53 };
const lastSerialDay = 2_958_465;

/**
 * Datoen for en dag i en ISO-uke, som serienummer: gi cellen datoformat. Tom når år eller uke er tom.
 * @customfunction WEEK_DATE WEEK_DATE
 * @param år ISO-året uken hører til, for eksempel 2026. Også et område.
 * @param uke Ukenummeret, 1 til 52, eller 53 i år som har det. Også et område.
 * @param [ukedag] 1 (mandag) til 7 (søndag), eller ukedagens navn. Utelatt: mandag. Også et område.
 * @returns Datoen som serienummer, eller tom tekst.
 * @helpurl https://localhost:3000/help/WEEK_DATE.html
 */
export function WEEK_DATE(år: unknown[][], uke: unknown[][], ukedag?: unknown[][]): unknown[][] {
  const [year, week, weekday] = [oneValue(år), oneValue(uke), oneValue(ukedag)];
  if (year !== several && week !== several && weekday !== several) return [[date(year, week, weekday)]];
  return spill(date, år, uke, ukedag);
}

function date(yearCell: unknown, weekCell: unknown, weekdayCell: unknown): CellResult {
  const isoYear = readYear(yearCell);
  const week = isBlankOrZero(weekCell) ? null : readWholeNumber(weekCell, weeks, "week.unknown");
  const weekday = readWeekday(weekdayCell);
  if (isoYear === null || week === null) return "";
  const allowed = weeksInIsoYear(isoYear);
  if (week > allowed) throw invalidValue("week.notInYear", { year: isoYear, week, allowed });
  const day = dayOfWeek({ isoYear, week }, weekday);
  if (day > lastSerialDay) throw invalidValue("date.tooLate");
  return day;
}
