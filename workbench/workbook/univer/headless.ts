import {
  AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, ICommandService, LocaleType, LogLevel, MoveConditionalRuleMutation, SetConditionalRuleMutation, Univer, UniverDataValidationPlugin, UniverFormulaEnginePlugin,
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
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  keepConditionalFormats(univer);
  return createWorkbookEngine(univer, () => false);
}

/** Without a screen the rules are kept and not evaluated: Univer's plugin would calculate each of them for each cell at every change. */
function keepConditionalFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.add([ConditionalFormattingRuleModel]);
  const commands = injector.get(ICommandService);
  for (const mutation of [AddConditionalRuleMutation, DeleteConditionalRuleMutation, MoveConditionalRuleMutation, SetConditionalRuleMutation]) {
    commands.registerCommand(mutation);
  }
}
