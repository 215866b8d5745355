import { placeId } from "../domain/issue";
import { cellText } from "./cellText";
import type { Source, SourceCell } from "./source";

/** The source with what the user wrote instead in some of its cells, as if it had stood there. */
export function correctedSource(source: Source, corrections: ReadonlyMap<string, string> | undefined): Source {
  if (!corrections || corrections.size === 0) return source;
  const replaced = new Map<SourceCell, SourceCell>();
  const corrected = (cell: SourceCell): SourceCell => {
    const text = corrections.get(placeId(cell.place));
    if (text === undefined) return cell;
    // A merged cell stays one object in every place it covers.
    const known = replaced.get(cell) ?? { text: cellText(text), place: cell.place };
    replaced.set(cell, known);
    return known;
  };
  return { ...source, tables: source.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(corrected)) })) };
}
