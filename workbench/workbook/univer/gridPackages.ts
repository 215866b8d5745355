/** Univer's screen, for the page's bundle alone. */
export { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
export {
  getViewportByCell, IEditorBridgeService, IRenderManagerService, SheetScrollManagerService, SheetSkeletonManagerService, UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
export { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
export { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
export { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
export { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
export { UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
export { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
