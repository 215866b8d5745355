import { issue } from "../../../domain/issue";
import { formatDate } from "../../../domain/serialDay";
import { readWhen } from "../../../domain/when";
import type { ReadingContext } from "../../records/recordKindReader";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { daysIn } from "../daysInText";

/** A day within the text may be the row's own deadline or another one: it is told of, and taken only when the user says so. */
export function withInnerDeadlines(record: ReadRecord, { findings, language }: ReadingContext): ReadRecord {
  const { milestone, planned } = record.fields;
  const day = milestone ? daysIn(milestone.text).find(({ saysYear }) => saysYear) : undefined;
  if (!milestone || !day) return record;
  const when = readWhen(day.text, { language });
  const from = (milestone.place.from ?? 0) + day.from;
  const place = milestone.written === milestone.text ? { ...milestone.place, from, to: from + day.text.length } : milestone.place;
  const details = { place, read: day.text, params: { milestone: milestone.text } };
  const accepted = planned?.text === "" && when.to !== null
    ? findings.settle(issue("warning", "milestones.deadline.inText", { ...details, proposal: formatDate(when.to), confidence: "low" }))
    : findings.settle(issue("info", "milestones.deadline.inText", details));
  return accepted === null ? record : withText(record, "planned", accepted);
}
