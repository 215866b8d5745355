import {
  LocaleType, LogLevel, Univer, UniverDataValidationPlugin, UniverFormulaEnginePlugin, UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin, UniverSheetsFilterPlugin, UniverSheetsFormulaPlugin, UniverSheetsNumfmtPlugin, UniverSheetsPlugin, UniverSheetsTablePlugin,
} from "#univer";
import type { WorkbookEngine } from "../workbookEngine";
import { createWorkbookEngine } from "./engine";

/** The workbook without a screen, for Node. */
export function createHeadlessEngine(): WorkbookEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return createWorkbookEngine(univer, () => false);
}
