import { parseIsoDate } from "./isoDate";
import { fromFileFormula, nowhere, toFileFormula } from "./fileFormula";

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A bound of a rule, as the model has it: "=…" is a formula, digits a number, yyyy-mm-dd a date. A file holds formula text
 * without equals sign, and dates as serial days.
 */
export function toRuleFormula(text: string, addInFunctions: ReadonlyMap<string, string>): string {
  if (!text.startsWith("=") && number.test(text.trim())) return text.trim();
  const serial = text.startsWith("=") ? null : parseIsoDate(text);
  return serial === null ? toFileFormula(text, nowhere, addInFunctions) : String(serial);
}

export function fromRuleFormula(text: string): string {
  const trimmed = text.trim();
  return number.test(trimmed) ? trimmed : fromFileFormula(trimmed, nowhere);
}

/** A list typed into the rule stands quoted in a file; "=…" is a range, a name or a formula. */
export function toListFormula(text: string, addInFunctions: ReadonlyMap<string, string>): string {
  return text.startsWith("=") ? toFileFormula(text, nowhere, addInFunctions) : `"${text.replaceAll('"', '""')}"`;
}

export function fromListFormula(text: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text.trim());
  return quoted?.[1] === undefined ? fromFileFormula(text.trim(), nowhere) : quoted[1].replaceAll('""', '"');
}
