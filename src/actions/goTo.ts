import { issue } from "../domain/issue";
import { failure, type Outcome } from "../domain/outcome";
import type { CellPlace } from "../sheets/cell";
import { planRows } from "../sheets/progressPlan/progressPlanTable";
import type { NameSnapshot, WorkbookPort } from "../sheets/workbookPort";
import { namesOf, readKnownWorkbook } from "./knownWorkbook";

export function goToPlace(port: WorkbookPort, place: CellPlace): Promise<Outcome<void>> {
  return port.goTo(place);
}

/** The week of the status date in the first progress plan that has it; else the cell the status date stands in. */
export async function goToStatusDate(port: WorkbookPort): Promise<Outcome<void>> {
  const known = await readKnownWorkbook(port);
  if (!known.ok) return known;
  const wanted = known.value.settings.subprojects.map((subproject) => namesOf(subproject).names);
  const cells = wanted.length === 0 ? null : await port.readNames(wanted.flatMap(({ statusDate, mondays }) => [statusDate, mondays]));
  if (cells && !cells.ok) return cells;
  const named = (name: string) => cells?.value.find((cell) => cell.name === name);
  const places = wanted.flatMap(({ statusDate, mondays }) => weekPlace(named(statusDate), named(mondays)));
  const dates = wanted.flatMap(({ statusDate }) => cellPlace(named(statusDate)));
  const place = places[0] ?? dates[0];
  return place ? port.goTo(place) : failure(issue("info", "goTo.nothingThere"));
}

function weekPlace(statusDate: NameSnapshot | undefined, mondays: NameSnapshot | undefined): CellPlace[] {
  const day = statusDate?.values[0]?.[0];
  if (!mondays || typeof day !== "number") return [];
  const week = (mondays.values[0] ?? []).findIndex((monday) => typeof monday === "number" && day >= monday && day < monday + 7);
  const { sheetName, sheetId, rect } = mondays;
  const rowsDown = planRows.header - planRows.monday;
  return week < 0 ? [] : [{ sheetName, sheetId, row: rect.row + rowsDown, column: rect.column + week }];
}

function cellPlace(cell: NameSnapshot | undefined): CellPlace[] {
  return cell ? [{ sheetName: cell.sheetName, sheetId: cell.sheetId, row: cell.rect.row, column: cell.rect.column }] : [];
}
