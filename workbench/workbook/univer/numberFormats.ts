import { SetRangeValuesMutation } from "#univer";
import type { Worksheet } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { cellMatrix, growSheet, mapRect } from "./cells";
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
      const cellValue = cellMatrix(rect, formats, (format, row, column) => {
        if (format === null) return null;
        const type = sheet.getCellRaw(row, column)?.t;
        const style = { n: format === "General" ? null : { pattern: format } };
        // Without its type said again, Univer would read text as a number when the format is no longer "@".
        return { s: style, ...(type ? { t: type } : {}) };
      });
      context.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: "sheet.command.set-style" });
    },

    texts(sheetId, rect) {
      const formats = this.numberFormats(sheetId, rect);
      return values(sheetId, rect).map((line, i) => line.map((value, j) => displayText(value, formats[i]?.[j] ?? "General")));
    },
  };
}
