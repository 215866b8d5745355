import type { Risk } from "../../domain/risk";
import type { BookNames } from "../../sheets/bookNames";
import { riskTable } from "../../sheets/risk/riskTable";
import { tableRecords, textAt, type TableRecords } from "../../sheets/tableRecords";
import type { TableSnapshot } from "../../sheets/workbookPort";
import { cellUpdate, matchKey, rowsUpdate, together, type TableUpdate } from "./tableUpdate";

/** A risk is the same when it is worded the same; its number is the sheet's, whatever the source counted. */
export function riskUpdate(risks: readonly Risk[], snapshot: TableSnapshot, book: BookNames): TableUpdate {
  const records = tableRecords(riskTable, snapshot, book.language);
  const target = { sheet: "risks", records, book } as const;
  const rows = new Map(snapshot.values.map((_, row) => [matchKey(textAt(records, row, "risk")), row] as const).reverse());
  const cells = risks.flatMap((risk) => {
    const row = rows.get(matchKey(risk.risk));
    if (row === undefined) return [];
    return riskTable.columns.filter(({ key }) => key !== "id" && key !== "risk")
      .map((column) => cellUpdate(target, row, risk.risk, column, column.content?.(risk, book.language) ?? null));
  });
  const added = numbered(risks.filter(({ risk }) => !rows.has(matchKey(risk))), records);
  return together([...cells, rowsUpdate(target, riskTable, added.map((entry) => ({ record: entry.risk, entry, after: entry.risk })))]);
}

/** Its own number where the register has not given it to another; else the next one. */
function numbered(risks: readonly Risk[], records: TableRecords): Risk[] {
  const taken = new Set(records.snapshot.values.map((_, row) => textAt(records, row, "id")));
  return risks.map((risk) => {
    const highest = Math.max(0, ...[...taken].map(Number).filter(Number.isFinite));
    const id = risk.id !== "" && !taken.has(risk.id) ? risk.id : String(highest + 1);
    taken.add(id);
    return { ...risk, id };
  });
}
