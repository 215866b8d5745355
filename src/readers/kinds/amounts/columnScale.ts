import { amountUnit, headingUnit } from "../../../domain/amountUnit";
import { issue, placeId } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import { amountScale, type AmountScale, type ScaledColumn } from "./amountScale";

/** The heading that each field's column has. `rows` are the records' own. */
export function columnHeadings(records: readonly ReadRecord[], rows: readonly SourceRow[], header: SourceRow): ReadonlyMap<string, SourceCell> {
  const headings = new Map<string, SourceCell>();
  const fields = Object.keys(records[0]?.fields ?? {});
  for (const [index, record] of records.entries()) {
    for (const field of fields) {
      const read = record.fields[field];
      const isOfCell = !headings.has(field) && read?.id === placeId(read?.place ?? record.place);
      const heading = isOfCell ? header[rows[index]?.findIndex(({ place }) => place === read?.place) ?? -1] : undefined;
      if (heading) headings.set(field, heading);
    }
    if (headings.size === fields.length) break;
  }
  return headings;
}

/** What a column's heading says its amounts are counted in, else what stands over the table says. An unknown unit is told of, and scales nothing. */
export function scaledColumn(field: string, heading: SourceCell | undefined, above: AmountScale | null, { findings }: ReadingContext): ScaledColumn {
  const text = heading?.text ?? "";
  const said = headingUnit(text);
  const own = said && said.factor > 1 ? { factor: said.factor, written: said.unit } : amountScale(text);
  if (own) return { field, scale: own };
  const unknown = unknownUnit(text);
  if (heading && unknown !== null) {
    findings.add(issue("warning", "amounts.unit.unknown", { place: heading.place, read: text, params: { unit: unknown } }));
    return { field, scale: null };
  }
  return { field, scale: above && said ? { ...above, isDisputed: true } : above };
}

/** What heads a column of amounts in brackets without being their unit. */
const noUnit = /^(?:(?:eks|ekskl|eksklusive|exkl|exklusive|inkl|inklusive|inklusiv|u|uten|utan|med|excl|incl|excluding|including|ex)\.? ?(?:mva|moms|avgift|avgifter|vat)?|mva|moms|år|årlig|årleg|per år|pr\.? år|årligen|a year|per year|annual|totalt?|sum|summa|netto|brutto|net|gross|vedtatt|vedteke|vedtaken|revidert|reviderad|justert|opprinnelig|ursprunglig|forslag|förslag|anslag|estimat|estimate|estimated|ca|budsjett|budget|regnskap|rekneskap|helår|helårseffekt|heilårseffekt|beløp|belopp|amount|\*+|[a-z]|\d)$/iu;

function unknownUnit(text: string): string | null {
  for (const { 1: inside = "" } of text.matchAll(/[([]([^()[\]]*)[)\]]/g)) {
    const strange = inside.split(/[,;]/).map((part) => part.trim()).find((part) => part !== "" && !/^(?:(?:19|20|21)\d\d[\s–—/-]*)+$/.test(part) && amountUnit(part) === null && !noUnit.test(part));
    if (strange !== undefined) return strange;
  }
  return null;
}
