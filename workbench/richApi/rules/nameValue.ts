import type { NameData } from "../../workbook/workbookData";
import { formatAddress } from "../address";
import type { HostSession } from "../hostSession";
import { findReference, sheetInfo } from "../rangeTarget";

export type NameValue = { readonly type: "Range" | "Double" | "String" | "Boolean"; readonly value: string | number | boolean };

/** A range's address or a constant (@types/office-js, NamedItem.value); null for a formula, which nothing here calculates. */
export function nameValue({ formula, sheetId }: NameData, session: HostSession): NameValue | null {
  const place = findReference(session, formula, sheetId ?? session.engine.activeSheetId());
  if (place) return { type: "Range", value: formatAddress(sheetInfo(session, place.sheetId).name, place.rect, true) };
  const constant = formula.replace(/^=/, "").trim();
  if (constant !== "" && Number.isFinite(Number(constant))) return { type: "Double", value: Number(constant) };
  if (/^(TRUE|FALSE)$/i.test(constant)) return { type: "Boolean", value: constant.toUpperCase() === "TRUE" };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(constant)?.[1];
  return quoted === undefined ? null : { type: "String", value: quoted.replaceAll('""', '"') };
}
