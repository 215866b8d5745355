import { roleWords, type CodeRole } from "../../domain/legend";
import type { BookNames } from "../bookNames";
import { cellAddress } from "../a1";
import type { CellRect } from "../cell";
import { everyWordIsACode, holdsRole } from "../gridCodeRule";
import { codeRoles } from "../settings/legendTable";
import type { ConditionalStyle, SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { planRows } from "./progressPlanTable";

const roleFills: Readonly<Record<CodeRole, string>> = { start: "#C6E0B4", meeting: "#DDEBF7", report: "#FCE4D6", finish: "#D9D2E9" };
const holidayFill = "#EDEDED";
const statusWeekFill = "#FFF2CC";
const unknown: ConditionalStyle = { fillColor: "#F8CBAD", fontColor: "#9C0006", bold: true };

/**
 * In rising precedence: the last one wins where several apply. Over the table alone: Excel takes them along to rows that
 * are added to it, and every cell costs each rule a calculation.
 */
export function gridFormats(weekCells: CellRect, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.progressPlan;
  // Round the table's header, whose own colours need its white letters.
  const weekBands = [{ ...weekCells, row: planRows.monday, rowCount: planRows.header - planRows.monday }, weekCells];
  const cell = cellAddress(weekCells.row, weekCells.column);
  const overColumn = (row: number) => cellAddress(row, weekCells.column, "row");
  const format = (rect: CellRect, formula: string, style: ConditionalStyle, stopIfTrue = false): SheetEdit => ({ kind: "addConditionalFormat", sheet, rect, formula, style, stopIfTrue });
  const monday = overColumn(planRows.monday);
  const { codes, roles, statusDate } = book.names;
  return [
    ...weekBands.map((band) => format(band, `=N(${overColumn(planRows.holidays)})>0`, { fillColor: holidayFill })),
    ...weekBands.map((band) => format(band, `=AND(${statusDate}>=${monday},${statusDate}<${monday}+7)`, { fillColor: statusWeekFill })),
    ...codeRoles.map((role) => format(weekCells, `=${holdsRole(cell, codes, roles, textLiteral(roleWords[role][book.language]))}`, { fillColor: roleFills[role] })),
    format(weekCells, `=AND(TRIM(${cell})<>"",NOT(${everyWordIsACode(cell, codes)}))`, unknown, true),
  ];
}
