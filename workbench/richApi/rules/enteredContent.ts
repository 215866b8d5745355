import type { CellValue, ErrorText } from "../../workbook/workbookData";
import type { CellInput } from "../../workbook/workbookEngine";
import { apiError } from "../apiError";
import { enteredText } from "./enteredText";
import { requireFormula } from "./formula";

export type EnteredContent = { readonly input: CellInput; readonly impliedFormat?: string };

/** Excel's limit on the text of a cell (support.microsoft.com, Excel specifications and limits). */
const maxTextLength = 32_767;

/**
 * One element of `values` or `formulas`: null leaves the cell alone, "" clears it, a leading "=", "+" or "-" makes a formula
 * (@types/office-js, Range.values), a leading apostrophe makes the rest text, and a cell whose format is "@" takes any text as text
 * (support.microsoft.com, "Format numbers as text"; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function enteredContent(content: unknown, numberFormat: string, currentYear: number): EnteredContent {
  if (content === null || content === undefined) return { input: undefined };
  if (typeof content === "number" || typeof content === "boolean") return { input: { value: content } };
  if (typeof content !== "string" || content.length > maxTextLength) throw apiError("InvalidArgument");
  if (content === "") return { input: null };
  if (numberFormat === "@") return { input: { value: content } };
  if (content.startsWith("'")) return { input: { value: content.slice(1) } };
  if (content.startsWith("=") && content.length > 1) return formula(content);
  const { value, impliedFormat } = enteredText(content, currentYear);
  if (typeof value === "string" && /^[+-]./.test(content)) return formula(`=${content}`);
  const stored: CellValue = typeof value === "object" ? { error: value.error as ErrorText } : value;
  return { input: { value: stored }, ...(impliedFormat && numberFormat === "General" ? { impliedFormat } : {}) };
}

function formula(text: string): EnteredContent {
  requireFormula(text);
  return { input: { formula: text } };
}
