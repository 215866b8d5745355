import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import { statusReportHeadings } from "./milestoneWords";

/** A form for reporting lists the plan's milestones again, without its dates. */
export function repeatsPlan(records: readonly ReadRecord[], headings: readonly string[], { findings }: ReadingContext): boolean {
  const isReport = headings.some((heading) => isHeadedBy(heading, statusReportHeadings));
  if (!isReport || records.some(({ fields }) => fields["planned"]?.text || fields["actual"]?.text)) return false;
  findings.add(issue("info", "milestones.list.repeats", { place: records[0]?.place ?? null, params: { count: records.length } }));
  return true;
}
