import type { CodeRole } from "../../domain/legend";
import type { BookNames } from "../bookNames";
import { cellAddress } from "../a1";
import type { CellRect } from "../cell";
import { everyWordIsACode, holdsRole } from "../gridCodeRule";
import { codeRoles, roleWords } from "../settings/legendTable";
import type { ConditionalStyle, SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { planRows } from "./progressPlanTable";

/** Rows under the table the formats reach, so that added rows look like the others without a rule more. */
export const spareRows = 200;

const roleFills: Readonly<Record<CodeRole, string>> = { start: "#C6E0B4", meeting: "#DDEBF7", finish: "#D9D2E9" };
const holidayFill = "#EDEDED";
const statusWeekFill = "#FFF2CC";
const unknown: ConditionalStyle = { fillColor: "#F8CBAD", fontColor: "#9C0006", bold: true };

/** In rising precedence: the last one wins where several apply. */
export function gridFormats(weekCells: CellRect, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.progressPlan;
  const cells = { ...weekCells, rowCount: weekCells.rowCount + spareRows };
  const withBands = { ...cells, row: planRows.monday, rowCount: cells.rowCount + weekCells.row - planRows.monday };
  const cell = cellAddress(cells.row, cells.column);
  const overColumn = (row: number) => cellAddress(row, cells.column, "row");
  const format = (rect: CellRect, formula: string, style: ConditionalStyle, stopIfTrue = false): SheetEdit => ({ kind: "addConditionalFormat", sheet, rect, formula, style, stopIfTrue });
  const monday = overColumn(planRows.monday);
  const { codes, roles, statusDate } = book.names;
  return [
    format(withBands, `=N(${overColumn(planRows.holidays)})>0`, { fillColor: holidayFill }),
    format(withBands, `=AND(${statusDate}>=${monday},${statusDate}<${monday}+7)`, { fillColor: statusWeekFill }),
    ...codeRoles.map((role) => format(cells, `=${holdsRole(cell, codes, roles, textLiteral(roleWords[role][book.language]))}`, { fillColor: roleFills[role] })),
    format(cells, `=AND(TRIM(${cell})<>"",NOT(${everyWordIsACode(cell, codes)}))`, unknown, true),
  ];
}
