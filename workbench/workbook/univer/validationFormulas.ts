import { DataValidationType, DataValidatorRegistryService, ICalculateFormulaService } from "#univer";
import type { ISheetDataValidationRule } from "#univer";
import type { CalculationGate } from "./calculationGate";
import { rewriteForCorner } from "./relativeFormulas";
import { toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";

/**
 * Univer 0.25.1 calculates a validation's formula for every cell of its range at every change: half a minute for a plan of 100 rows.
 * With this the formula is calculated for the one cell that is judged, when it is judged.
 */
export function judgeFormulasOneByOne(context: UniverContext, gate: CalculationGate): void {
  const validator = context.injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.CUSTOM);
  if (!validator) throw new Error("Univer has no validator for formulas.");
  const formulas = context.injector.get(ICalculateFormulaService);
  validator.offsetFormulaByRange = false;

  validator.isValidType = async ({ unitId, subUnitId, row, column }, _formula, rule) => {
    const [first] = (rule as ISheetDataValidationRule).ranges;
    if (!first || !rule.formula1) return false;
    const formula = rewriteForCorner(rule.formula1, toRect(first), { row, column });
    const results = await gate.exclusively(() => formulas.executeFormulas({ [unitId]: { [subUnitId]: { [row]: { [column]: [formula] } } } }));
    const value: unknown = results[unitId]?.[subUnitId]?.[row]?.[column]?.[0]?.value;
    return value === true || (typeof value === "number" && value !== 0);
  };
}
