import type { ImportCounts } from "../../actions/importRequest";
import { eventCount } from "../../domain/progressPlan";
import type { SourceReading } from "../../readers/readTables";
import { isRecordsReading, type TableReading } from "../../readers/tableReading";
import { recordIds } from "./recordId";
import type { StructureState } from "./structureState";

export type IncludedTables = Pick<StructureState, "leftOut" | "takenIn">;

/** What the user wants written; what only repeats another table is written when it is asked for. */
export function isIncluded(table: TableReading, { leftOut, takenIn }: IncludedTables): boolean {
  if (leftOut.has(table.id)) return false;
  return takenIn.has(table.id) || !(isRecordsReading(table) && table.repeats);
}

export function includedTables({ tables }: SourceReading, choice: IncludedTables): readonly TableReading[] {
  return tables.filter((table) => isIncluded(table, choice));
}

/** What is to be written: the tables the user wants, without the records left out. What repeats another is taken when it was asked for. */
export function includedReadings(state: Pick<StructureState, "leftOut" | "takenIn" | "leftOutRecords">, reading: SourceReading): readonly TableReading[] {
  const tables = includedTables(reading, state).map((table) => (isRecordsReading(table) && table.repeats ? { ...table, repeats: false } : table));
  return state.leftOutRecords.size === 0 ? tables : tables.map((table) => withoutRecords(table, state.leftOutRecords));
}

function withoutRecords(table: TableReading, leftOut: ReadonlySet<string>): TableReading {
  const ids = recordIds(table);
  if (!ids.some((id) => leftOut.has(id))) return table;
  const isKept = (_item: unknown, index: number) => !leftOut.has(ids[index] ?? "");
  if (isRecordsReading(table)) return { ...table, records: table.records.filter(isKept) };
  if (table.kind === "riskRegister") return { ...table, risks: table.risks.filter(isKept), places: table.places.filter(isKept), ...(table.cells ? { cells: table.cells.filter(isKept) } : {}) };
  const plan = table.plan && { ...table.plan, activities: table.plan.activities.filter(isKept) };
  return { ...table, plan, activities: table.activities.filter(isKept) };
}

export function countsOf(tables: readonly TableReading[]): ImportCounts {
  const counts = { activities: 0, events: 0, risks: 0, records: 0 };
  for (const table of tables) {
    if (isRecordsReading(table)) counts.records += table.records.length;
    else if (table.kind === "riskRegister") counts.risks += table.risks.length;
    else {
      counts.activities += table.activities.length;
      counts.events += table.plan
        ? table.plan.activities.reduce((sum, activity) => sum + eventCount(activity), 0)
        : table.activities.reduce((sum, { events }) => sum + events.reduce((codes, event) => codes + event.codes.length, 0), 0);
    }
  }
  return counts;
}

/** The year the document itself suggests for its week numbers. */
export function proposedYear(tables: readonly TableReading[]): string | null {
  const missing = tables.flatMap(({ issues }) => issues).find(({ code }) => code === "grid.year.missing");
  return missing?.proposal ?? null;
}
