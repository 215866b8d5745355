import type { Univer } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { createCalculationGate } from "./calculationGate";
import { createCellEventsPart } from "./cellEvents";
import { createCellShiftsPart } from "./cellShifts";
import { createCellsPart } from "./cells";
import { createChartsPart } from "./charts";
import { createConditionalFormatsPart } from "./conditionalFormats";
import { loadWorkbook } from "./dataIn";
import { workbookToData } from "./dataOut";
import { forgetFormulasWhole } from "./dependencyRanges";
import { mendIsoWeekNumbers } from "./isoWeekNumbers";
import { createNamesPart } from "./names";
import { createNumberFormatsPart } from "./numberFormats";
import { createRegisteredFunctionsPart } from "./registeredFunctions";
import { createSelectionPart } from "./selection";
import { createSheetLookPart } from "./sheetLook";
import { readFormulasOfOneSheet } from "./sheetFormulas";
import { createSheetsPart, newSheetLook, newSheetSize } from "./sheets";
import { createTablesPart } from "./tables";
import { createUniverContext } from "./univerContext";
import { createValidationsPart } from "./validations";
import { createWorkbookExtrasPart } from "./workbookExtras";
import "./arrayConstants";
import "./tableResults";

/** The workbook on a Univer that has its plugins; `isEditing` is the screen's to answer. */
export function createWorkbookEngine(univer: Univer, isEditing: () => boolean): WorkbookEngine {
  const context = createUniverContext(univer);
  const firstSheet = { id: "sheet1", name: "Ark1", ...newSheetSize, ...newSheetLook };
  context.replaceWorkbook({ name: "", sheetOrder: [firstSheet.id], sheets: { [firstSheet.id]: firstSheet } });

  forgetFormulasWhole(context);
  mendIsoWeekNumbers(context);
  readFormulasOfOneSheet(context);
  const gate = createCalculationGate(context);
  const sheets = createSheetsPart(context);
  const cells = createCellsPart(context);
  const selection = createSelectionPart(context, sheets.activateSheet);
  const { restoreTable, ...tables } = createTablesPart(context);
  const { restoreFormat, ...formats } = createConditionalFormatsPart(context);
  const { restoreChart, moveChartsWith, ...charts } = createChartsPart(context, sheets.sheets);
  const rules = { ...createValidationsPart(context, gate), ...formats };
  const parts = {
    ...sheets,
    ...cells,
    ...selection,
    ...createNumberFormatsPart(context, cells.values),
    ...createSheetLookPart(context),
    ...createCellShiftsPart(context, selection, { ...rules, ...tables, ...cells, restoreTable, restoreFormat, moveChartsWith, sheets: sheets.sheets }),
    ...tables,
    ...rules,
    ...charts,
    ...createNamesPart(context),
    ...createWorkbookExtrasPart(context),
    ...createCellEventsPart(context),
    isEditing,
  };
  return {
    ...parts,
    ...createRegisteredFunctionsPart(context, gate),
    calculate: gate.calculate,
    toData: () => workbookToData(context, parts),
    async load(data) {
      loadWorkbook(context, { ...parts, restoreTable, restoreFormat, restoreChart }, data);
      gate.invalidate();
      await gate.calculate();
    },
    dispose() {
      gate.dispose();
      univer.dispose();
    },
  };
}
