import type { ConditionalFormatData, Rect, ValidationData } from "../workbookData";
import type { WorkbookEngine } from "../workbookEngine";
import { shiftRect } from "./cellShift";
import type { CellShift, MovedRect } from "./cellShift";
import { rewriteForCorner } from "./relativeFormulas";
import { shiftFormula } from "./shiftedFormulas";

export type RulesOfSheet = Pick<WorkbookEngine,
  "validations" | "setValidation" | "conditionalFormats" | "removeConditionalFormat" | "sheets"> & {
  restoreFormat(sheetId: string, format: ConditionalFormatData): void;
};

/**
 * Univer 0.25.1 leaves conditional formats where they are when cells move, and stretches validations instead of moving them.
 * Here the rules of the sheet are taken down before the cells move and put up again where Excel would have them.
 */
export function moveRulesWith(rules: RulesOfSheet, sheetId: string, shift: CellShift, moveCells: () => void): void {
  const sheetName = rules.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const validations = rules.validations(sheetId);
  const formats = rules.conditionalFormats(sheetId);
  for (const { rect } of validations) rules.setValidation(sheetId, rect, null);
  for (const { id } of formats) rules.removeConditionalFormat(sheetId, id);
  moveCells();
  for (const validation of validations.flatMap((before) => shiftedValidations(before, shift, sheetName))) {
    rules.setValidation(sheetId, validation.rect, validation);
  }
  formats.flatMap((before) => shiftedFormats(before, shift, sheetName))
    .forEach((format, priority) => rules.restoreFormat(sheetId, { ...format, priority }));
}

/** The rule's formula for the cell that becomes the corner, with its references moved as that cell's formula would be. */
function formulaMover(from: Rect, corner: MovedRect["corner"], shift: CellShift, sheetName: string): (formula: string) => string {
  return (formula) => (formula.startsWith("=") ? shiftFormula(rewriteForCorner(formula, from, corner), shift, sheetName) : formula);
}

function shiftedValidations(before: ValidationData, shift: CellShift, sheetName: string): ValidationData[] {
  return shiftRect(before.rect, shift).map(({ rect, corner }) => {
    const move = formulaMover(before.rect, corner, shift, sheetName);
    return { ...before, rect, formula1: move(before.formula1), ...(before.formula2 !== undefined && { formula2: move(before.formula2) }) };
  });
}

function shiftedFormats(before: ConditionalFormatData, shift: CellShift, sheetName: string): ConditionalFormatData[] {
  return shiftRect(before.rect, shift).map(({ rect, corner }, index) =>
    ({ ...before, id: index === 0 ? before.id : `${before.id}.${index}`, rect, rule: movedRule(before.rule, formulaMover(before.rect, corner, shift, sheetName)) }));
}

function movedRule(rule: ConditionalFormatData["rule"], move: (formula: string) => string): ConditionalFormatData["rule"] {
  if (rule.kind === "custom") return { ...rule, formula: move(rule.formula) };
  return { ...rule, formula1: move(rule.formula1), ...(rule.formula2 !== undefined && { formula2: move(rule.formula2) }) };
}
