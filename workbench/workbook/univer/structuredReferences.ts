import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import { fromUniverColumn, fromUniverTable, toUniverColumn, toUniverTable } from "./fullWidthNames";

/**
 * Univer 0.25.1 reads `T[[#This Row],[K]]` only: not `T[@K]`, and not `[@K]` without its table.
 * Excel shows `[@K]` inside the table and `T[@K]` outside it.
 */
export function toUniverFormula(formula: string, enclosingTable: string | null): string {
  return rewriteReferences(formula, (reference) => {
    const table = reference.table || enclosingTable;
    return table ? stringifyStructRef({ ...reference, table: toUniverTable(table), columns: reference.columns?.map(toUniverColumn) ?? [] }, { thisRow: true }) : null;
  });
}

export function fromUniverFormula(formula: string, enclosingTable: string | null): string {
  return rewriteReferences(formula, (reference) => {
    const table = fromUniverTable(reference.table ?? "");
    const own = isThisRow(reference) && table.toLowerCase() === enclosingTable?.toLowerCase();
    return stringifyStructRef({ ...reference, table: own ? "" : table, columns: reference.columns?.map(fromUniverColumn) ?? [] });
  });
}

type StructuredReference = NonNullable<ReturnType<typeof parseStructRef>>;

function isThisRow(reference: StructuredReference): boolean {
  return reference.sections?.includes("this row") ?? false;
}

function rewriteReferences(formula: string, rewrite: (reference: StructuredReference) => string | null): string {
  if (!formula.includes("[")) return formula;
  return tokenize(formula).map((token) => rewriteToken(token, rewrite)).join("");
}

function rewriteToken(token: Token, rewrite: (reference: StructuredReference) => string | null): string {
  const reference = token.type === "structured" ? parseStructRef(token.value) : null;
  return reference ? (rewrite(reference) ?? token.value) : token.value;
}
