import { SetRangeValuesMutation } from "#univer";
import type { ICellData, Worksheet } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { growSheet, mapRect } from "./cells";
import { displayText } from "./displayText";
import type { UniverContext } from "./univerContext";

export type NumberFormatsPart = Pick<WorkbookEngine, "numberFormats" | "setNumberFormats" | "texts">;

export function createNumberFormatsPart(context: UniverContext, values: WorkbookEngine["values"]): NumberFormatsPart {
  function readFormat(sheet: Worksheet, row: number, column: number): string {
    return context.workbook().getStyles().getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? "General";
  }

  return {
    numberFormats: (sheetId, rect) => mapRect(context.sheet(sheetId), rect, readFormat),

    setNumberFormats(sheetId, rect, formats) {
      const sheet = context.sheet(sheetId);
      growSheet(context, sheet, rect);
      const cellValue: Record<number, Record<number, ICellData>> = {};
      formats.forEach((line, i) => {
        line.forEach((format, j) => {
          if (format === null) return;
          const type = sheet.getCellRaw(rect.row + i, rect.column + j)?.t;
          const style = { n: format === "General" ? null : { pattern: format } };
          // Without its type said again, Univer would read text as a number when the format is no longer "@".
          (cellValue[rect.row + i] ??= {})[rect.column + j] = { s: style, ...(type ? { t: type } : {}) };
        });
      });
      context.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: "sheet.command.set-style" });
    },

    texts(sheetId, rect) {
      const formats = this.numberFormats(sheetId, rect);
      return values(sheetId, rect).map((line, i) => line.map((value, j) => displayText(value, formats[i]?.[j] ?? "General")));
    },
  };
}
