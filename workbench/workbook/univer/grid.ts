import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType, UniverSheetsTablePlugin } from "#univer";
import { createWorkbookEngine } from "./engine";
import {
  defaultTheme, IEditorBridgeService, UniverSheetsConditionalFormattingPreset, UniverSheetsCorePreset, UniverSheetsDataValidationPreset,
  UniverSheetsFilterPreset, UniverSheetsNotePreset, UniverSheetsSortPreset, UniverSheetsTableUIPlugin,
} from "./gridPackages";
import { createGridPlaces } from "./gridPlaces";
import type { GridEngine } from "./gridPlaces";
import { gridTexts } from "./gridTexts";

/** The workbook with a grid in the container: formula bar, sheet tabs, drop-downs, rejected entries, tables and filters. */
export function createGridEngine(container: HTMLElement): GridEngine {
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
  const injector = univer.__getInjector();
  const engine = createWorkbookEngine(univer, () => injector.get(IEditorBridgeService).isVisible().visible);
  const unitId = () => injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
  return { ...engine, places: createGridPlaces(univer, unitId) };
}
