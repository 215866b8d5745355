import { issue } from "../../../domain/issue";
import type { Draft, ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { withInnerDeadlines } from "./innerDeadlines";
import { kindColumn } from "./milestoneColumns";
import { isMilestoneTerm, milestoneLabel } from "./milestoneWords";
import { numbered } from "./numbered";
import { repeatsPlan } from "./repeatsPlan";

/** Looks over all rows of a table: which are milestones, what their numbers are, and deadlines within their texts. */
export function finishMilestones(records: readonly ReadRecord[], _rows: readonly SourceRow[], context: ReadingContext): Draft {
  const rows = records.map(readRow);
  const labelled = rows.filter(({ isLabelled }) => isLabelled);
  const [first] = labelled;
  if (first) context.findings.add(issue("info", "milestones.label.removed", { place: first.record.fields["milestone"]?.place ?? null, read: first.record.fields["milestone"]?.written ?? null, params: { count: labelled.length } }));
  const withNumbers = numbered(rows.map(({ record }) => record), rows.map(({ isMilestone }) => isMilestone), context);
  return { records: withNumbers.map((record) => withInnerDeadlines(record, context)), repeats: repeatsPlan(withNumbers, [context.title], context) };
}

/** "Milepæl 2: …" says what the row is; the word is no part of its text, and the number goes to its own field. */
function readRow(row: ReadRecord): { readonly record: ReadRecord; readonly isMilestone: boolean; readonly isLabelled: boolean } {
  const { [kindColumn]: kind, ...fields } = row.fields;
  const { milestone, number } = fields;
  const label = milestone ? milestoneLabel(milestone.text, false) : null;
  const record: ReadRecord = { ...row, fields };
  const isMilestone = label !== null || isMilestoneTerm(kind?.text ?? "");
  if (!label || !milestone) return { record, isMilestone, isLabelled: false };
  const bare = withText(record, "milestone", milestone.text.slice(label.length));
  return { record: number?.text === "" && label.number !== "" ? withText(bare, "number", label.number) : bare, isMilestone, isLabelled: true };
}
