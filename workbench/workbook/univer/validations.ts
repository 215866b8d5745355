import { AddDataValidationMutation, DataValidationStatus, RemoveDataValidationMutation, SheetDataValidationModel, SheetsDataValidationValidatorService } from "#univer";
import type { ISheetDataValidationRule } from "#univer";
import type { Rect, ValidationData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import type { CalculationGate } from "./calculationGate";
import { overlaps, subtract } from "../rects";
import { rewriteForCorner } from "./relativeFormulas";
import { toRect } from "./univerContext";
import type { UniverContext } from "./univerContext";
import { judgeFormulasOneByOne } from "./validationFormulas";
import { fromUniverRule, toUniverRule } from "./validationRules";

export type ValidationsPart = Pick<WorkbookEngine, "validations" | "setValidation" | "isValid">;

export function createValidationsPart(context: UniverContext, gate: CalculationGate): ValidationsPart {
  const model = context.injector.get(SheetDataValidationModel);
  judgeFormulasOneByOne(context, gate);
  let nextId = 0;

  function rulesOf(sheetId: string): ISheetDataValidationRule[] {
    return [...model.getRules(context.workbook().getUnitId(), sheetId)];
  }

  function addRule(sheetId: string, rects: readonly Rect[], data: Omit<ValidationData, "rect">): void {
    nextId += 1;
    context.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: toUniverRule(`validation${nextId}`, rects, data) });
  }

  function cutHole(sheetId: string, rule: ISheetDataValidationRule, hole: Rect): void {
    const [first] = fromUniverRule(rule);
    const rects = rule.ranges.map(toRect).flatMap((rect) => subtract(rect, hole));
    context.run(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: rule.uid });
    const [corner] = rects;
    if (first && corner) addRule(sheetId, rects, writtenFor(first, corner));
  }

  return {
    validations: (sheetId) => rulesOf(sheetId).flatMap(fromUniverRule).sort(byPosition),

    setValidation(sheetId, rect, validation) {
      for (const rule of rulesOf(sheetId)) {
        if (rule.ranges.some((range) => overlaps(toRect(range), rect))) cutHole(sheetId, rule, rect);
      }
      if (validation) addRule(sheetId, [rect], validation);
    },

    async isValid(sheetId, row, column) {
      await gate.calculate();
      const validator = context.injector.get(SheetsDataValidationValidatorService);
      const status = await validator.validatorCell(context.workbook().getUnitId(), sheetId, row, column);
      return status !== DataValidationStatus.INVALID;
    },
  };
}

function writtenFor(data: ValidationData, corner: Rect): ValidationData {
  const here = (formula: string) => (formula.startsWith("=") ? rewriteForCorner(formula, data.rect, corner) : formula);
  return { ...data, formula1: here(data.formula1), ...(data.formula2 !== undefined && { formula2: here(data.formula2) }) };
}

function byPosition(first: ValidationData, second: ValidationData): number {
  return first.rect.row - second.rect.row || first.rect.column - second.rect.column;
}
