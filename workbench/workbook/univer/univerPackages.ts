/** All of Univer that the workbench uses without a screen. Node gets this file prebundled (univerInNode.cjs), the page bundles it. */
import "./iteratorSome";
import "@univerjs/sheets/facade";

export {
  BooleanNumber, BorderStyleTypes, CellValueType, DataValidationErrorStyle, DataValidationOperator, DataValidationStatus, DataValidationType, Direction,
  HorizontalAlign, ICommandService, Injector, IUniverInstanceService, LocaleType, LogLevel, mergeLocales, numfmt, ObjectMatrix, Univer,
  UniverInstanceType, VerticalAlign, WrapStrategy,
} from "@univerjs/core";
export type {
  IBorderData, ICellData, ICommandInfo, IDisposable, IRange, ISheetDataValidationRule, IStyleBase, IStyleData, IUnitRange, IWorkbookData, IWorksheetData, Nullable, Workbook, Worksheet,
} from "@univerjs/core";
export {
  ArrayValueObject, BaseFunction, BaseValueObject, BooleanValueObject, ErrorValueObject, ErrorType, FormulaDataModel, FunctionType, ICalculateFormulaService,
  IDefinedNamesService, IDependencyManagerService, IFunctionService, LexerTreeBuilder, NullValueObject, NumberValueObject, RemoveDefinedNameMutation, RemoveSuperTableMutation, SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetSuperTableMutation,
  StringValueObject, UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export type { FunctionVariantType, IFormulaDependencyTree, IFunctionInfo, ISetFormulaCalculationNotificationMutation, ISetSuperTableMutationParam, ISetSuperTableMutationSearchParam } from "@univerjs/engine-formula";
export {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand,
  InsertColMutation, InsertRowMutation, InsertSheetCommand, RemoveColByRangeCommand, RemoveColMutation, RemoveRowMutation, RemoveRowByRangeCommand, RemoveSheetCommand, SetFrozenMutation, SetRangeValuesMutation, SetSelectionsOperation,
  RangeThemeStyle, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetColumnCountMutation, SetWorksheetColWidthMutation, SetWorksheetHideMutation,
  SetWorksheetNameCommand, SetWorksheetOrderMutation, SetWorksheetRowCountMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation, SheetRangeThemeModel, SheetsSelectionsService,
  ToggleGridlinesMutation, UniverSheetsPlugin,
} from "@univerjs/sheets";
export type { IInsertRowMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
export { IDescriptionService, TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export {
  AddDataValidationMutation, DataValidatorRegistryService, RemoveDataValidationMutation, UniverDataValidationPlugin,
} from "@univerjs/data-validation";
export { SheetDataValidationModel, SheetsDataValidationValidatorService, UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
export {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFNumberOperator, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation, SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
export type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
export { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
export {
  AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation, TableManager, UniverSheetsTablePlugin,
} from "@univerjs/sheets-table";
