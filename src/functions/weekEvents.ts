import { formatWeek, mondayOf } from "../domain/isoWeek";
import { readEventCodes } from "./eventCodesArgument";
import { readEventGrid } from "./eventGridArgument";
import type { SpilledCell } from "./spill";

/**
 * Hendelsene i en framdriftsplan som liste: aktivitet, uke, mandag, kode og betydning, én rad per kode. Mandag er et serienummer: gi kolonnen datoformat.
 * @customfunction WEEK_EVENTS WEEK_EVENTS
 * @param rutenett Rutenettet med overskriftsraden: aktivitetene i første kolonne, ukene bortover.
 * @param år Året den første uken ligger i. Etter årsskiftet telles det videre.
 * @param koder Kodene i første kolonne og hva de betyr i den andre. Tom: O, S, A, P og F.
 * @returns Fem kolonner, eller tom tekst når det ikke er noen hendelser.
 * @helpurl https://localhost:3000/help/WEEK_EVENTS.html
 */
export function WEEK_EVENTS(rutenett: unknown[][], år: unknown[][], koder: unknown[][]): unknown[][] {
  const codes = readEventCodes(koder);
  const rows: SpilledCell[][] = readEventGrid(rutenett, år).flatMap(({ activity, week, text }) =>
    codes.read(text).map(({ code, meaning }) => [activity, formatWeek(week), mondayOf(week), code, meaning]));
  return rows.length === 0 ? [[""]] : rows;
}
