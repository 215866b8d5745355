import type { CellStyle, Rect } from "../../workbook/workbookData";
import { intersection } from "../../workbook/rects";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { placeOf } from "../rangeTarget";
import { requireAllowed } from "./sheetProtection";

const manyCells = 20_000;

/** The value every cell of the range shares, or `mixed`. */
export function uniformStyle<K extends keyof CellStyle, M = null>(key: K, plain: NonNullable<CellStyle[K]>, mixed: M | null = null) {
  return (range: LiveRange, session: HostSession): NonNullable<CellStyle[K]> | M | null => {
    const { sheetId, rect } = placeOf(range, session);
    let shared: NonNullable<CellStyle[K]> | undefined;
    for (const [row, column] of cellsToAsk(rect, sheetId, session)) {
      const value = session.engine.style(sheetId, row, column)[key] ?? plain;
      if (shared !== undefined && shared !== value) return mixed;
      shared = value;
    }
    return shared ?? plain;
  };
}

export function setUniformStyle(range: LiveRange, patch: CellStyle, session: HostSession): void {
  const { sheetId, rect } = placeOf(range, session);
  requireAllowed(session, sheetId, "allowFormatCells");
  session.engine.setStyle(sheetId, rect, patch);
}

/** Of a very large range only the used cells and one beyond them can differ from each other. */
function* cellsToAsk(rect: Rect, sheetId: string, { engine }: HostSession): Generator<[number, number]> {
  const used = rect.rowCount * rect.columnCount > manyCells ? engine.usedRect(sheetId, false) : rect;
  const last = { row: rect.row + rect.rowCount - 1, column: rect.column + rect.columnCount - 1, rowCount: 1, columnCount: 1 };
  const area = (used && intersection(used, rect)) ?? last;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) yield [row, column];
  }
  if (intersection(area, last) === null) yield [last.row, last.column];
}
