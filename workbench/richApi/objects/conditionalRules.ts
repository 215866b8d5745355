import { z } from "zod";
import { apiError } from "../apiError";
import { flag, nothing, text } from "../arguments";
import { type BoundType, defineType, membersOf } from "../hostObject";
import type { HostSession } from "../hostSession";
import { requireRuleFormula } from "../rules/formula";
import { htmlColor } from "../rules/htmlColor";
import { type FormatTarget, formatData, updateFormat } from "./conditionalFormat";

const { link, method, property } = membersOf<FormatTarget>();

const operators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const;
const cellValueRule = z.strictObject({ operator: z.enum(operators), formula1: z.string(), formula2: z.string().nullish() });

export const customConditionalFormat: BoundType<FormatTarget> = defineType({
  name: "CustomConditionalFormat",
  members: { rule: link((target) => conditionalFormatRule.of(target)), format: link((target) => conditionalRangeFormat.of(target)) },
});

/** English, with commas; references count from the top left cell of the range (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting). */
export const conditionalFormatRule: BoundType<FormatTarget> = defineType({
  name: "ConditionalFormatRule",
  members: {
    formula: property(
      (target, session) => {
        const { rule } = formatData(target, session);
        return rule.kind === "custom" ? rule.formula : null;
      },
      text,
      (target, formula, session) => updateFormat(target, { rule: { kind: "custom", formula: checked(formula) } }, session),
    ),
  },
});

export const cellValueConditionalFormat: BoundType<FormatTarget> = defineType({
  name: "CellValueConditionalFormat",
  members: {
    format: link((target) => conditionalRangeFormat.of(target)),
    rule: property(
      (target, session) => {
        const { rule } = formatData(target, session);
        return rule.kind === "cellValue" ? { operator: rule.operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) } : null;
      },
      cellValueRule,
      (target, { operator, formula1, formula2 }, session) => {
        const two = operator === "Between" || operator === "NotBetween";
        if (two && !formula2) throw apiError("InvalidArgument");
        updateFormat(target, {
          rule: { kind: "cellValue", operator, formula1: value(formula1), ...(two && formula2 ? { formula2: value(formula2) } : {}) },
        }, session);
      },
    ),
  },
});

export const conditionalRangeFormat: BoundType<FormatTarget> = defineType({
  name: "ConditionalRangeFormat",
  members: { fill: link((target) => conditionalRangeFill.of(target)), font: link((target) => conditionalRangeFont.of(target)) },
});

export const conditionalRangeFill: BoundType<FormatTarget> = defineType({
  name: "ConditionalRangeFill",
  members: {
    color: property((target, session) => formatData(target, session).style.fillColor ?? null, text, (target, color, session) =>
      restyle(target, { fillColor: htmlColor(color) }, session)),
    clear: method(nothing, (target, _none, session) => {
      const kept = Object.entries(formatData(target, session).style).filter(([key]) => key !== "fillColor");
      updateFormat(target, { style: Object.fromEntries(kept) }, session);
    }),
  },
});

export const conditionalRangeFont: BoundType<FormatTarget> = defineType({
  name: "ConditionalRangeFont",
  members: {
    color: property((target, session) => formatData(target, session).style.fontColor ?? null, text, (target, color, session) =>
      restyle(target, { fontColor: htmlColor(color) }, session)),
    bold: property((target, session) => formatData(target, session).style.bold ?? null, flag, (target, bold, session) => restyle(target, { bold }, session)),
    italic: property((target, session) => formatData(target, session).style.italic ?? null, flag, (target, italic, session) => restyle(target, { italic }, session)),
  },
});

type Style = ReturnType<typeof formatData>["style"];

function restyle(target: FormatTarget, patch: Style, session: HostSession): void {
  updateFormat(target, { style: { ...formatData(target, session).style, ...patch } }, session);
}

function checked(formula: string): string {
  if (!formula.startsWith("=")) throw apiError("InvalidArgument");
  requireRuleFormula(formula);
  return formula;
}

/** A bound is a constant or a formula; "10" and "=10" mean the same. */
function value(formula: string): string {
  return checked(formula.startsWith("=") ? formula : `=${formula}`);
}
