import { enteredDate } from "./enteredDate";

/** What a text written through `values` or `formulas` becomes, and the format Excel gives a General cell with it. */
export type Entered = { readonly value: string | number | boolean | { readonly error: string }; readonly impliedFormat?: string };

const plainNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const hasDigit = /\d/;
const errorTexts = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** The API reads text as en-US whatever the user's locale: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values; @types/office-js, Range.values. */
export function enteredText(text: string, currentYear: number): Entered {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorTexts.has(upper)) return { value: { error: upper } };
  return number(trimmed) ?? percent(trimmed) ?? money(trimmed) ?? fraction(trimmed) ?? time(trimmed) ?? enteredDate(trimmed, currentYear) ?? { value: text };
}

function readNumber(text: string): number | null {
  if (!plainNumber.test(text) || !hasDigit.test(text.split(/[eE]/)[0] ?? "")) return null;
  const read = Number(text.replaceAll(",", ""));
  return Number.isFinite(read) ? read : null;
}

function number(text: string): Entered | null {
  const read = readNumber(text);
  if (read === null) return null;
  if (/[eE]/.test(text)) return { value: read, impliedFormat: "0.00E+00" };
  return text.includes(",") ? { value: read, impliedFormat: text.includes(".") ? "#,##0.00" : "#,##0" } : { value: read };
}

function percent(text: string): Entered | null {
  if (!text.endsWith("%")) return null;
  const read = readNumber(text.slice(0, -1).trim());
  return read === null ? null : { value: read / 100, impliedFormat: text.includes(".") ? "0.00%" : "0%" };
}

/** "$5", "-$5" and "(5)", the way en-US writes money. */
function money(text: string): Entered | null {
  const inParentheses = /^\((.+)\)$/.exec(text);
  const amount = (inParentheses?.[1] ?? text).replace(/^(-?)\$/, "$1");
  if (!inParentheses && amount === text) return null;
  const read = readNumber(amount);
  if (read === null || (inParentheses && read < 0)) return null;
  return { value: inParentheses ? -read : read, ...(text.includes("$") ? { impliedFormat: text.includes(".") ? "$#,##0.00" : "$#,##0" } : {}) };
}

/** "1 1/2": a blank is what tells a fraction from a date. */
function fraction(text: string): Entered | null {
  const parts = /^(-?)(\d+) (\d+)\/([1-9]\d*)$/.exec(text);
  if (!parts) return null;
  const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { value: parts[1] === "-" ? -size : size, impliedFormat: "# ?/?" };
}

function time(text: string): Entered | null {
  const parts = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?([AaPp])[Mm]?)?$/.exec(text);
  if (!parts) return null;
  const half = parts[4]?.toUpperCase();
  const hours = Number(parts[1]);
  if (half && (hours < 1 || hours > 12)) return null;
  const hourOfDay = half ? (hours % 12) + (half === "P" ? 12 : 0) : hours;
  const days = hourOfDay / 24 + Number(parts[2]) / 1440 + Number(parts[3] ?? 0) / 86400;
  const format = `h:mm${parts[3] ? ":ss" : ""}${half ? " AM/PM" : ""}`;
  return { value: days, impliedFormat: hours >= 24 && !half ? "[h]:mm:ss" : format };
}
