import { flatKeyName, monthsInYear } from "../../domain/allocationKey";
import type { BookNames } from "../bookNames";
import { headingOf } from "../sheetBlueprint";
import { keyTable } from "../settings/keyTable";
import { columnReference, columnsReference, textLiteral } from "../structuredReference";
import type { MonthNumber } from "./budgetHeadings";
import { cellOfRow, monthsOfRow } from "./budgetReferences";

/** Rows are counted from below this one, so that the first of several is the largest. */
const belowEveryRow = 2_000_000;

/**
 * Where the line's key stands on the settings sheet; a line that names none has equal parts. "" for a key that is not
 * there. SUMPRODUCT, because LibreOffice loses the line's own row in an array formula, and MATCH takes * and ? as wildcards.
 */
export function keyRowFormula(book: BookNames): string {
  const key = cellOfRow("key", book);
  const names = keyColumn("name", book);
  const named = `IF(${key}="",${textLiteral(flatKeyName[book.language])},${key})`;
  const found = `SUMPRODUCT(MAX((${names}=${named})*(${belowEveryRow}-ROW(${names}))))`;
  return `=IF(ISNUMBER(${cellOfRow("yearBudget", book)}),IF(${found}=0,"",${belowEveryRow + 1}-${found}-ROW(INDEX(${names},1))),"")`;
}

/**
 * The month's part of the year as `allocatedToDate` has it: its share rounded to the øre, half away from zero, at most what the
 * months before it have left; the last month with a share takes the rest. A month typed over is left alone, and the later
 * ones make room for it. "" where the year is no number or the key is unknown. 1E-15 and 1E-9: as in `wholeOre`; +0 takes away the minus of a 0
 * in programs that keep one.
 */
export function monthFormula(month: MonthNumber, book: BookNames): string {
  const [year, row] = [cellOfRow("yearBudget", book), cellOfRow("keyRow", book)];
  const left = month === 1 ? `ABS(${year})` : `ROUND(ABS(${year})-SIGN(${year})*SUM(${monthsOfRow("budget", 1, month - 1, book)}),2)`;
  return `=IF(ISNUMBER(${row}),SIGN(${year})*MAX(0,MIN(${ownPart(month, year, row, book)},${left}))+0,"")`;
}

function ownPart(month: MonthNumber, year: string, row: string, book: BookNames): string {
  if (month === monthsInYear) return `ABS(${year})`;
  const [total, share] = ["sum", `month.${month}`].map((key) => `INDEX(${keyColumn(key, book)},${row})`) as [string, string];
  const ore = `ROUND(ABS(${year})*100,0)*${share}/${total}`;
  return `IF(SUM(INDEX(${sharesAfter(month, book)},${row},0))=0,ABS(${year}),INT(${ore}*(1+1E-15)+0.5+1E-9)/100)`;
}

function sharesAfter(month: MonthNumber, { language, tables }: BookNames): string {
  const [first, last] = [month + 1, monthsInYear].map((each) => headingOf(keyTable, `month.${each}`, language)) as [string, string];
  return columnsReference(tables.allocationKeys, first, last);
}

function keyColumn(key: string, { language, tables }: BookNames): string {
  return columnReference(tables.allocationKeys, headingOf(keyTable, key, language));
}
