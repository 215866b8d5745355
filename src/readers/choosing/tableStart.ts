import { placeId } from "../../domain/issue";
import type { SourceRow } from "../source";

/** Names a table by the first cell in it, whatever it is read as. */
export function tableStart(rows: readonly SourceRow[]): string {
  for (const row of rows) {
    const cell = row.find(({ text }) => text !== "");
    if (cell) return placeId(cell.place);
  }
  return "";
}
