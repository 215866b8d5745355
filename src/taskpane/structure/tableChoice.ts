import { tableKinds, type TableKind, type TableReading } from "../../readers/tableReading";
import { grouped } from "./grouped";

export const wholeSource = "whole";

export const kindChoice = (kind: TableKind) => `kind:${kind}`;
export const tableChoice = ({ id }: TableReading) => `table:${id}`;

/** Whether it belongs to what was chosen: "" is everything. */
export function isFrom(table: TableReading | null, choice: string): boolean {
  if (choice === "") return true;
  if (table === null) return choice === wholeSource;
  return choice === tableChoice(table) || choice === kindChoice(table.kind);
}

export type TablesOfKind = { readonly kind: TableKind; readonly tables: readonly TableReading[] };

export function tablesByKind(tables: readonly TableReading[]): readonly TablesOfKind[] {
  const byKind = grouped(tables, ({ kind }) => kind);
  return tableKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind);
    return ofKind ? [{ kind, tables: ofKind }] : [];
  });
}
