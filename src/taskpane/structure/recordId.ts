import { placeId, type Place } from "../../domain/issue";
import { isRecordsReading, type TableReading } from "../../readers/tableReading";

/** Names each record of a table by where it stands and what it is, the same when it is read again. */
export function recordIds(table: TableReading): readonly string[] {
  const seen = new Map<string, number>();
  return recordStarts(table).map(({ place, part }) => {
    const id = `${placeId(place)}#${part}`;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}~${before + 1}`;
  });
}

function recordStarts(table: TableReading): readonly { readonly place: Place; readonly part: string }[] {
  if (isRecordsReading(table)) return table.records;
  const places = table.kind === "progressGrid" ? table.activities.map(({ place }) => place) : table.places;
  return places.map((place) => ({ place, part: table.kind }));
}
