import { z } from "zod";
import type { ValidationData } from "../../workbook/workbookData";
import { formatAddress } from "../address";
import { apiError, apiNotFound } from "../apiError";
import { proxyOf } from "../arguments";
import type { HostSession } from "../hostSession";
import type { LiveRange } from "../liveRange";
import { range } from "../objects/range";
import { type Place, placeOf, sheetInfo } from "../rangeTarget";
import { enteredDate } from "./enteredDate";
import { requireRuleFormula } from "./formula";

export type RuleCondition = Pick<ValidationData, "kind" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

const operators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
const bound: z.ZodType<string | number | LiveRange> = z.union([z.string(), z.number(), proxyOf(() => range)]);
const comparison = z.strictObject({ formula1: bound, formula2: bound.nullish(), operator: z.enum(operators) });
const list: z.ZodType<{ inCellDropDown: boolean; source: string | LiveRange }> = z.strictObject({
  inCellDropDown: z.boolean(), source: z.union([z.string(), proxyOf(() => range)]),
});

/** Excel.DataValidationRule: exactly one of its kinds. */
export const ruleSchema = z.strictObject({
  wholeNumber: comparison, decimal: comparison, textLength: comparison, date: comparison, time: comparison, list,
  custom: z.strictObject({ formula: z.string() }),
}).partial();

type Rule = z.infer<typeof ruleSchema>;

/** A literal list holds 255 characters in all (support.microsoft.com, "Create a drop-down list"; office-js issue 2128). */
const maxListLength = 255;

export function ruleCondition(rule: Rule, place: Place, session: HostSession): RuleCondition {
  if (Object.values(rule).filter((part) => part !== undefined && part !== null).length !== 1) throw apiError("InvalidArgument");
  if (rule.custom) return { kind: "custom", formula1: ruleFormula(rule.custom.formula) };
  if (rule.list) return { kind: "list", inCellDropDown: rule.list.inCellDropDown, formula1: listSource(rule.list.source, session) };
  if (rule.time) throw apiNotFound("DataValidationRule.time");
  const [kind, compared] = (["wholeNumber", "decimal", "textLength", "date"] as const).flatMap((name) => (rule[name] ? [[name, rule[name]] as const] : []))[0] ?? [];
  if (!kind || !compared) throw apiError("InvalidArgument");
  const two = compared.operator === "Between" || compared.operator === "NotBetween";
  const read = (value: string | number | LiveRange | null | undefined) => boundFormula(value, kind === "date", place, session);
  const formula1 = read(compared.formula1);
  return two
    ? { kind, operator: compared.operator, formula1, formula2: read(compared.formula2) }
    : { kind, operator: compared.operator, formula1 };
}

/** What is read back is a formula whatever was written (@types/office-js, BasicDataValidation.formula1). */
export function readRule({ kind, operator, formula1, formula2, inCellDropDown }: ValidationData): Excel.DataValidationRule {
  if (kind === "list") return { list: { inCellDropDown: inCellDropDown ?? true, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { operator: operator ?? "Between", formula1: asFormula(formula1), ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }) } };
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

function ruleFormula(text: string): string {
  if (!text.startsWith("=")) throw apiError("InvalidArgument");
  requireRuleFormula(text);
  return text;
}

function listSource(source: string | LiveRange, session: HostSession): string {
  if (typeof source !== "string") {
    const { rect } = placeOf(source, session);
    if (rect.rowCount > 1 && rect.columnCount > 1) throw apiError("InvalidArgument");
    return absolute(placeOf(source, session), session);
  }
  if (source.startsWith("=")) return ruleFormula(source);
  if (source === "" || source.length > maxListLength) throw apiError("InvalidArgument");
  return source;
}

/** A number, an ISO date, a cell or a formula. */
function boundFormula(value: string | number | LiveRange | null | undefined, isDate: boolean, place: Place, session: HostSession): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    if (value.startsWith("=")) return ruleFormula(value);
    const date = isDate ? enteredDate(value.slice(0, 10), session.settings.currentYear) : null;
    if (date) return String(date.value);
    if (value.trim() !== "" && Number.isFinite(Number(value))) return value.trim();
  }
  if (typeof value === "object" && value !== null) {
    const target = placeOf(value, session);
    if (target.rect.rowCount * target.rect.columnCount !== 1) throw apiError("InvalidArgument");
    return target.sheetId === place.sheetId ? `=${formatAddress(null, target.rect, true)}` : absolute(target, session);
  }
  throw apiError("InvalidArgument");
}

function absolute({ sheetId, rect }: Place, session: HostSession): string {
  return `=${formatAddress(sheetInfo(session, sheetId).name, rect, true)}`;
}
