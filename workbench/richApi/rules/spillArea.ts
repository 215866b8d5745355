import { intersection } from "../../workbook/rects";
import type { HostSession } from "../hostSession";
import type { Place } from "../rangeTarget";

/** For each cell of the range: does a spilling formula fill it? Row by row. */
export function isSpilledInto({ sheetId, rect }: Place, session: HostSession): boolean[] {
  const used = session.engine.usedRect(sheetId, false);
  const spills = used === null ? [] : session.engine.formulas(sheetId, used).flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) => {
      const spill = formula === "" ? null : session.engine.spillRect(sheetId, used.row + rowIndex, used.column + columnIndex);
      return spill ? [spill] : [];
    }));
  const flags: boolean[] = [];
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      flags.push(spills.some((spill) => intersection(spill, { row, column, rowCount: 1, columnCount: 1 }) !== null));
    }
  }
  return flags;
}
