import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "#univer";
import type { IRange, ISheetDataValidationRule } from "#univer";
import type { Rect, ValidationData, ValidationKind } from "../workbookData";
import { rewriteForCorner } from "./relativeFormulas";
import { toRange, toRect } from "./univerContext";

const types: Readonly<Record<ValidationKind, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

/** Excel.DataValidationOperator to Univer's. */
const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export function toUniverRule(uid: string, rects: readonly Rect[], data: Omit<ValidationData, "rect">): ISheetDataValidationRule {
  const { prompt, errorAlert } = data;
  const operator = data.operator === undefined ? undefined : operators[data.operator];
  return {
    uid,
    ranges: rects.map(toRange),
    type: types[data.kind],
    ...(operator !== undefined && { operator }),
    formula1: data.formula1,
    ...(data.formula2 !== undefined && { formula2: data.formula2 }),
    allowBlank: data.ignoreBlanks,
    ...(data.inCellDropDown !== undefined && { showDropDown: data.inCellDropDown }),
    ...(prompt && { showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message }),
    // Excel stops an entry that breaks a rule also when the rule has no alert of its own.
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle: errorStyles[errorAlert?.style ?? "Stop"],
    ...(errorAlert && { errorTitle: errorAlert.title, error: errorAlert.message }),
  };
}

/** A rule of Univer's may stand on several ranges, with its formulas written for the first. */
export function fromUniverRule(rule: ISheetDataValidationRule): ValidationData[] {
  const [first] = rule.ranges;
  const kind = keyOf(types, rule.type as DataValidationType);
  if (!first || !kind) return [];
  return rule.ranges.map((range) => validationOn(rule, kind, first, range));
}

function validationOn(rule: ISheetDataValidationRule, kind: ValidationKind, first: IRange, range: IRange): ValidationData {
  const operator = keyOf(operators, rule.operator);
  const rect = toRect(range);
  const here = (formula: string) => (formula.startsWith("=") ? rewriteForCorner(formula, toRect(first), rect) : formula);
  return {
    rect,
    kind,
    ...(operator !== undefined && { operator }),
    formula1: here(rule.formula1 ?? ""),
    ...(rule.formula2 !== undefined && { formula2: here(rule.formula2) }),
    ...(rule.showDropDown !== undefined && { inCellDropDown: rule.showDropDown }),
    ignoreBlanks: rule.allowBlank ?? true,
    ...(rule.prompt !== undefined && {
      prompt: { title: rule.promptTitle ?? "", message: rule.prompt, showPrompt: rule.showInputMessage ?? true },
    }),
    ...(rule.error !== undefined && {
      errorAlert: {
        title: rule.errorTitle ?? "",
        message: rule.error,
        style: keyOf(errorStyles, rule.errorStyle) ?? "Stop",
        showAlert: rule.showErrorMessage ?? true,
      },
    }),
  };
}

function keyOf<Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: Value | undefined): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
