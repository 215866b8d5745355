import { BooleanNumber, CFNumberOperator, CFRuleType, CFSubRuleType } from "#univer";
import type { IConditionFormattingRule, IStyleBase } from "#univer";
import { toCol } from "@borgar/fx";
import type { ConditionalFormatData, ConditionalStyle, Rect } from "../workbookData";
import { fromUniverFormula, toUniverFormula } from "./structuredReferences";
import { toRange, toRect } from "./univerContext";

type Rule = ConditionalFormatData["rule"];
type CellValueRule = Extract<Rule, { kind: "cellValue" }>;

/** Univer's rule together with the rule it was made from, where Univer can say that rule only in other words. */
export type StoredRule = IConditionFormattingRule & { readonly asWritten?: CellValueRule | undefined };

/** Excel.ConditionalCellValueOperator to Univer's, and to a formula about the value. */
const operators: Readonly<Record<string, { readonly number: CFNumberOperator; readonly formula: (value: string, first: string, second: string) => string }>> = {
  Between: { number: CFNumberOperator.between, formula: (value, first, second) => `AND(${value}>=${first},${value}<=${second})` },
  NotBetween: { number: CFNumberOperator.notBetween, formula: (value, first, second) => `OR(${value}<${first},${value}>${second})` },
  EqualTo: { number: CFNumberOperator.equal, formula: (value, first) => `${value}=${first}` },
  NotEqualTo: { number: CFNumberOperator.notEqual, formula: (value, first) => `${value}<>${first}` },
  GreaterThan: { number: CFNumberOperator.greaterThan, formula: (value, first) => `${value}>${first}` },
  LessThan: { number: CFNumberOperator.lessThan, formula: (value, first) => `${value}<${first}` },
  GreaterThanOrEqual: { number: CFNumberOperator.greaterThanOrEqual, formula: (value, first) => `${value}>=${first}` },
  LessThanOrEqual: { number: CFNumberOperator.lessThanOrEqual, formula: (value, first) => `${value}<=${first}` },
};

export function toUniverConditionalRule(data: ConditionalFormatData): StoredRule {
  return {
    cfId: data.id,
    ranges: [toRange(data.rect)],
    stopIfTrue: data.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      style: toUniverConditionalStyle(data.style),
      value: toUniverFormula(data.rule.kind === "custom" ? data.rule.formula : cellValueFormula(data.rule, data.rect), null),
    },
    asWritten: data.rule.kind === "cellValue" ? data.rule : undefined,
  };
}

/** Null for kinds of rules this workbook does not carry (colour scales, data bars and icons made in the grid). */
export function fromUniverConditionalRule({ cfId, ranges, stopIfTrue, rule, asWritten }: StoredRule, priority: number): ConditionalFormatData[] {
  if (rule.type !== CFRuleType.highlightCell || !("style" in rule)) return [];
  const written = asWritten ?? writtenRule(rule);
  if (!written) return [];
  return ranges.map((range, index) => ({
    id: index === 0 ? cfId : `${cfId}#${index}`,
    rect: toRect(range),
    priority,
    stopIfTrue,
    style: fromUniverConditionalStyle(rule.style),
    rule: written,
  }));
}

function writtenRule(rule: IConditionFormattingRule["rule"]): Rule | null {
  if (!("subType" in rule)) return null;
  if (rule.subType === CFSubRuleType.formula) return { kind: "custom", formula: fromUniverFormula(rule.value, null) };
  if (rule.subType !== CFSubRuleType.number) return null;
  const operator = Object.keys(operators).find((name) => operators[name]?.number === rule.operator);
  const [first, second] = [rule.value].flat();
  if (!operator) return null;
  return { kind: "cellValue", operator, formula1: `=${first ?? 0}`, ...(second !== undefined && { formula2: `=${second}` }) };
}

function cellValueFormula({ operator, formula1, formula2 }: CellValueRule, rect: Rect): string {
  const cell = `${toCol(rect.column)}${rect.row + 1}`;
  const comparison = operators[operator]?.formula(cell, operand(formula1), operand(formula2 ?? formula1));
  if (!comparison) throw new Error(`No comparison is called ${operator}.`);
  return `=${comparison}`;
}

function operand(formula: string): string {
  return `(${formula.replace(/^=/, "")})`;
}

function toUniverConditionalStyle({ fillColor, fontColor, bold, italic }: ConditionalStyle): IStyleBase {
  return {
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic !== undefined && { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function fromUniverConditionalStyle(style: IStyleBase): ConditionalStyle {
  return {
    ...(style.bg?.rgb && { fillColor: style.bg.rgb }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
  };
}
