import type { WorkbookPort } from "../sheets/workbookPort";
import { applyEdits } from "./applyEdits";
import { goTo } from "./goTo";
import { readCells, readDecimalSeparator, readSpills } from "./readCells";
import { readInventory } from "./readInventory";
import { readNames, readSelection, readSheets, readTables } from "./readRanges";

/** The workbook Excel has open. The only way from Prosjektark to Excel. */
export function createExcelWorkbook(): WorkbookPort {
  return {
    readSelection,
    inventory: readInventory,
    readTables,
    readNames,
    readSheets,
    readCells,
    readSpills,
    decimalSeparator: readDecimalSeparator,
    apply: applyEdits,
    goTo,
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
}
