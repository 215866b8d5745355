import type { Place } from "../../domain/issue";
import { cellAddress, rangeAddress } from "../../sheets/a1";
import type { RangeSnapshot } from "../../sheets/workbookPort";
import type { PaneText } from "../app/useText";

/** Where a finding stands: a sheet's cell, or a line and field of what was pasted. */
export function placeText({ text }: Pick<PaneText, "text">, place: Place | null): string {
  if (!place) return text("findings.place.whole");
  if (place.sheet !== undefined) return `${place.sheet}!${cellAddress(place.line, place.column)}`;
  return text("findings.place.line", { line: place.line, column: place.column });
}

export function rangePlaceText({ sheetName, row, column, values }: RangeSnapshot): string {
  return `${sheetName}!${rangeAddress({ row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 })}`;
}
