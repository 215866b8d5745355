import type { Issue, Place } from "../../domain/issue";
import { isRecordsReading, type TableReading } from "../../readers/tableReading";
import { grouped } from "./grouped";
import { recordIds } from "./recordId";

/** One record of a table, or what a table says once; `index` is null for that. */
export type RecordItem = { readonly key: string; readonly id: string; readonly table: TableReading; readonly index: number | null };

export function recordItems(tables: readonly TableReading[]): readonly RecordItem[] {
  return tables.flatMap((table) => {
    const records = recordIds(table).map((id, index) => ({ key: `${table.id}|${id}`, id, table, index }));
    const hasFacts = isRecordsReading(table) && Object.keys(table.facts).length > 0;
    return hasFacts ? [{ key: `${table.id}|facts`, id: `${table.id}|facts`, table, index: null }, ...records] : records;
  });
}

/** Where a record stands, its own place first. */
export function placesOf({ table, index }: RecordItem): readonly Place[] {
  if (isRecordsReading(table)) {
    const record = index === null ? null : table.records[index];
    const fields = Object.values(record?.fields ?? table.facts).filter(({ written, joined }) => written !== "" || joined).flatMap(({ place, joined = [place] }) => joined);
    return record && fields.every(({ line }) => line !== record.place.line) ? [record.place, ...fields] : fields;
  }
  const place = table.kind === "riskRegister" ? table.places[index ?? 0] : table.activities[index ?? 0]?.place;
  const joined = table.kind === "riskRegister" ? table.cells?.[index ?? 0]?.countermeasure?.joined : table.activities[index ?? 0]?.labels?.joined;
  return place ? [place, ...(joined ?? []).filter(({ line }) => line !== place.line)] : [];
}

/** The findings of a table by the line they are about. */
export function findingsByLine({ issues }: TableReading): ReadonlyMap<string, readonly Issue[]> {
  return grouped(issues.filter(({ place }) => place !== null), ({ place }) => `${place?.sheet ?? ""}:${place?.line ?? ""}`);
}

/** The findings about the record's own cells and pieces of text; of a row of a table, about any of its cells. */
export function findingsAbout(item: RecordItem, byLine: ReadonlyMap<string, readonly Issue[]>): readonly Issue[] {
  const places = placesOf(item);
  const lines = new Set(places.map(({ sheet = "", line }) => `${sheet}:${line}`));
  return [...lines].flatMap((line) => byLine.get(line) ?? []).filter(({ place }) => place && places.some((own) => overlaps(own, place)));
}

function overlaps(own: Place, place: Place): boolean {
  if (own.line !== place.line) return false;
  if (own.from === undefined || own.to === undefined || place.from === undefined || place.to === undefined) return true;
  return own.from < place.to && place.from < own.to;
}
