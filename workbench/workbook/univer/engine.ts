import type { Univer } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { createCalculationGate } from "./calculationGate";
import { createCellsPart } from "./cells";
import { createNumberFormatsPart } from "./numberFormats";
import { createSelectionPart } from "./selection";
import { createSheetsPart, newSheetSize } from "./sheets";
import { createUniverContext } from "./univerContext";

export function createWorkbookEngine(univer: Univer): WorkbookEngine {
  const context = createUniverContext(univer);
  context.replaceWorkbook({ name: "", sheetOrder: ["sheet1"], sheets: { sheet1: { id: "sheet1", name: "Ark1", ...newSheetSize } } });
  const gate = createCalculationGate(context);
  const sheets = createSheetsPart(context);
  const cells = createCellsPart(context);
  return {
    ...sheets,
    ...cells,
    ...createSelectionPart(context, sheets.activateSheet),
    ...createNumberFormatsPart(context, cells.values),
    calculate: gate.calculate,
    dispose: () => univer.dispose(),
  };
}
