import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import type { CellData, CellValue, ErrorText, TableData } from "../workbook/workbookData";
import { cellAddress, parseRange } from "./cellAddress";
import type { ReadStyle } from "./cellStyles";
import { fromFileFormula } from "./fileFormula";
import { daysFrom1904, parseIsoDate } from "./isoDate";
import type { ScannedCell } from "./sheetScan";
import { decodeXstring } from "./xstring";

export type CellSources = {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly ReadStyle[];
  /** Dates of a 1904 workbook are moved to the 1900 system, which the model speaks. */
  readonly uses1904: boolean;
  /** Tables of this sheet. */
  readonly tables: readonly TableData[];
};

const knownErrors: ReadonlySet<string> = new Set<ErrorText>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"]);

export class CellReader {
  /** Masters of shared formulas, as R1C1 text. */
  private readonly shared = new Map<string, string>();
  private readonly plain = new Map<string, string>();

  constructor(private readonly sources: CellSources) {}

  /** Null where the file says nothing about the cell. */
  read(cell: ScannedCell): CellData | null {
    const { style, numberFormat } = this.sources.styles[cell.styleId] ?? {};
    const formula = cell.formula && this.formula(cell);
    const value = this.value(cell, numberFormat);
    const spill = formula ? spillOf(cell) : null;
    if (value === null && !formula && !style && numberFormat === undefined) return null;
    return {
      ...(value === null ? {} : { value }),
      ...(formula ? { formula } : {}),
      ...(spill ? { spill } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(style ? { style } : {}),
    };
  }

  private value(cell: ScannedCell, numberFormat: string | undefined): CellValue {
    if (cell.value === null) return cell.type === "inlineStr" ? "" : null;
    switch (cell.type) {
      case "s": return this.sources.sharedStrings[Number(cell.value)] ?? "";
      case "str": case "inlineStr": return decodeXstring(cell.value);
      case "b": return cell.value.trim() === "1" || cell.value.trim() === "true";
      case "e": return { error: knownErrors.has(cell.value) ? (cell.value as ErrorText) : "#VALUE!" };
      case "d": return parseIsoDate(cell.value) ?? cell.value;
      default: return this.number(cell.value, numberFormat);
    }
  }

  private number(text: string, numberFormat: string | undefined): CellValue {
    const value = Number(text);
    if (text.trim() === "" || Number.isNaN(value)) return null;
    return this.sources.uses1904 && numberFormat !== undefined && showsDay(numberFormat) ? value + daysFrom1904 : value;
  }

  private formula(cell: ScannedCell): string | null {
    const { formula } = cell;
    if (!formula) return null;
    const address = cellAddress(cell.row, cell.column);
    if (formula.kind === "dataTable") return null;
    if (formula.kind !== "shared" || formula.shared === undefined) return formula.text === "" ? null : this.typed(formula.text, cell);
    if (formula.text === "") {
      const master = this.shared.get(formula.shared);
      return master === undefined ? null : this.typed(translateFormulaToA1(master, address).slice(1), cell);
    }
    this.shared.set(formula.shared, translateFormulaToR1C1(`=${formula.text}`, address));
    return this.typed(formula.text, cell);
  }

  private typed(text: string, { row, column }: ScannedCell): string {
    const tableName = this.sources.tables.find(({ rect }) => row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount)?.name ?? null;
    const key = `${tableName ?? ""}\n${text}`;
    const typed = this.plain.get(key) ?? fromFileFormula(text, { tableName });
    this.plain.set(key, typed);
    return typed;
  }
}

/** A Ctrl+Shift+Enter array over several cells is read as one that spills: the model has no other kind. */
function spillOf({ formula }: ScannedCell): { rowCount: number; columnCount: number } | null {
  const rect = formula?.kind === "array" && formula.ref ? parseRange(formula.ref) : null;
  return rect && rect.rowCount * rect.columnCount > 1 ? { rowCount: rect.rowCount, columnCount: rect.columnCount } : null;
}

/** Days or years, not only hours: text in quotes, brackets and after a backslash is no code. */
function showsDay(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
