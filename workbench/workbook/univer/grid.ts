import { LocaleType, LogLevel, Univer, UniverSheetsTablePlugin } from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { createWorkbookEngine } from "./engine";
import {
  defaultTheme, IEditorBridgeService, UniverSheetsConditionalFormattingPreset, UniverSheetsCorePreset, UniverSheetsDataValidationPreset,
  UniverSheetsFilterPreset, UniverSheetsNotePreset, UniverSheetsSortPreset, UniverSheetsTableUIPlugin,
} from "./gridPackages";
import { gridTexts } from "./gridTexts";

/** The workbook with a grid in the container: formula bar, sheet tabs, drop-downs, rejected entries, tables and filters. */
export function createGridEngine(container: HTMLElement): WorkbookEngine {
  const univer = new Univer({ theme: defaultTheme, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: gridTexts }, logLevel: LogLevel.WARN });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // Without the tab that tells the table's name: it would lie over the rows above the table.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return createWorkbookEngine(univer, () => univer.__getInjector().get(IEditorBridgeService).isVisible().visible);
}
