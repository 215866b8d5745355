import { issue } from "../../domain/issue";
import type { Findings } from "../findings";
import { isHeadedBy } from "../sections/headingTerms";
import type { SourceLine, SourceRow } from "../source";
import type { RecordColumnFound, RecordHeader } from "./recordHeader";
import type { RecordKindReader, RecordTable } from "./recordKindReader";

/** A kind's table whose columns a header names; one that `needsTitle` is of the kind only where a title says so. */
export type KindFit = { readonly reader: RecordKindReader; readonly table: RecordTable; readonly columns: readonly RecordColumnFound[]; readonly needsTitle: boolean };

/** `isUnclear`: it names several of the kinds that fit, so the columns decided. */
export type TellingTitle = { readonly line: SourceLine; readonly isUnclear: boolean };

/** A kind that names so many columns fewer fits about as well. */
export const columnsApart = 1;

/** The kind whose columns are named best, or of those named about as well the one that the first telling title says. */
export function kindByTitle(fits: readonly KindFit[], titles: () => readonly SourceLine[]): RecordHeader | null {
  const byColumns = widest(fits.filter(({ needsTitle }) => !needsTitle));
  const header = (fit: KindFit, title: TellingTitle | null): RecordHeader => ({ reader: fit.reader, table: fit.table, columns: fit.columns, title });
  const near = fits.filter(({ columns }) => columns.length + columnsApart >= (byColumns?.columns.length ?? 0));
  if (near.some(({ reader }) => reader !== byColumns?.reader)) {
    for (const line of titles()) {
      const said = near.filter(({ reader }) => isHeadedBy(line.text, reader.titles ?? []));
      const [first] = said;
      if (!first) continue;
      if (said.some(({ reader }) => reader !== first.reader)) return byColumns && header(byColumns, { line, isUnclear: true });
      const best = widest(said);
      if (best) return best.reader === byColumns?.reader ? header(byColumns, null) : header(best, { line, isUnclear: false });
    }
  }
  return byColumns && header(byColumns, null);
}

/** Of several the first. */
function widest(fits: readonly KindFit[]): KindFit | null {
  return fits.reduce<KindFit | null>((best, fit) => (best === null || fit.columns.length > best.columns.length ? fit : best), null);
}

/** Tells that a title decided what the table is, or could not. */
export function reportKindByTitle({ header, headerRow }: { readonly header: RecordHeader; readonly headerRow: SourceRow }, findings: Findings): void {
  if (!header.title) return;
  const place = headerRow.find(({ text }) => text !== "")?.place ?? null;
  const { line, isUnclear } = header.title;
  findings.add(issue(isUnclear ? "warning" : "info", isUnclear ? "table.kind.unclear" : "table.kind.byTitle", { place, read: line.text, confidence: isUnclear ? "low" : "medium" }));
}
