import { z } from "zod";
import type { CellValue, Rect } from "../../workbook/workbookData";
import { apiError } from "../apiError";
import { membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { isUnbounded, type Place, placeOf } from "../rangeTarget";
import { shaped } from "../rules/shaped";
import { requireAllowed } from "../rules/sheetProtection";
import { isSpilledInto } from "../rules/spillArea";
import { writeEntered } from "../rules/writeEntered";

const { property, readOnly } = membersOf<LiveRange>();

/** learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: five million cells a read. */
const maxCellsRead = 5_000_000;

export const rangeCellMembers = {
  values: property((range, session) => read(range, session, (place) => matrix(session.engine.values(place.sheetId, place.rect), plainValue)), z.unknown(), writeEntered),
  /** A cell without a formula gives its value (@types/office-js, Range.formulas). */
  formulas: property((range, session) => read(range, session, (place) => formulasOrValues(place, session)), z.unknown(), writeEntered),
  text: readOnly((range, session) => read(range, session, (place) => session.engine.texts(place.sheetId, place.rect))),
  valueTypes: readOnly((range, session) => read(range, session, (place) => matrix(session.engine.values(place.sheetId, place.rect), valueType))),
  numberFormat: property(
    (range, session) => read(range, session, (place) => session.engine.numberFormats(place.sheetId, place.rect)),
    z.unknown(),
    (range, value, session) => {
      const place = placeOf(range, session);
      requireAllowed(session, place.sheetId, "allowFormatCells");
      session.engine.setNumberFormats(place.sheetId, place.rect, matrix(shaped(value, place.rect), formatCode));
      session.calculation.written();
    },
  ),
  hasSpill: readOnly((range, session) => uniform(isSpilledInto(placeOf(range, session), session))),
};

function read<V>(range: LiveRange, session: HostSession, cells: (place: Place) => V): V | null {
  const place = placeOf(range, session);
  if (isUnbounded(place.rect)) return null;
  requireReadable(place.rect);
  return cells(place);
}

function requireReadable(rect: Rect): void {
  if (rect.rowCount * rect.columnCount > maxCellsRead) throw apiError("RangeExceedsLimit");
}

function matrix<I, O>(rows: readonly (readonly I[])[], of: (item: I) => O): O[][] {
  return rows.map((row) => row.map(of));
}

function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function formulasOrValues({ sheetId, rect }: Place, session: HostSession): unknown[][] {
  const values = session.engine.values(sheetId, rect);
  return session.engine.formulas(sheetId, rect).map((row, rowIndex) => row.map((formula, columnIndex) =>
    formula === "" ? plainValue(values[rowIndex]?.[columnIndex] ?? null) : formula));
}

function formatCode(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw apiError("InvalidArgument");
  return value === "" ? "General" : value;
}

function uniform(flags: readonly boolean[]): boolean | null {
  if (flags.every(Boolean)) return true;
  return flags.some(Boolean) ? null : false;
}
