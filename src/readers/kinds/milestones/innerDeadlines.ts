import { issue } from "../../../domain/issue";
import { formatDate } from "../../../domain/serialDay";
import type { Language } from "../../../domain/language";
import { readWhen } from "../../../domain/when";
import type { ReadingContext } from "../../records/recordKindReader";
import { trailingWhen } from "../../records/trailingWhen";
import { withText } from "../../records/readField";
import type { ReadRecord } from "../../records/recordsReading";
import { daysIn, monthName } from "../daysInText";

const month = new RegExp(`(?<!\\p{L})(?:${monthName}|våren|vår|sommeren|sommaren|høsten|høst|hausten|haust|hösten|höst)(?!\\p{L})\\.?\\s{1,2}(?:19|20)\\d\\d(?!\\d)`, "iu");

function monthIn(text: string): { readonly text: string; readonly from: number } | undefined {
  const found = month.exec(text);
  return found ? { text: found[0], from: found.index } : undefined;
}

const week = /(?<!\p{L})(?:uke|uka|veke|veka|vecka|week|v\.)\s{0,2}\d{1,2}(?!\d)/iu;

/** A day, else the period the text ends with, such as "medio mars 2027", else a month or a week within it. */
function dayOrPeriodIn(text: string, language: Language): { readonly text: string; readonly from: number } | undefined {
  const day = daysIn(text).find(({ saysYear }) => saysYear);
  if (day) return day;
  const last = trailingWhen(text, language);
  if (last && /\p{L}/u.test(last.text) && readWhen(last.text, { language }).precision !== "words") return last;
  const found = week.exec(text);
  return monthIn(text) ?? (found ? { text: found[0], from: found.index } : undefined);
}

/** A day or month within the text may be the row's own deadline or another one: it is told of, and taken only when the user says so. */
export function withInnerDeadlines(record: ReadRecord, { findings, language }: ReadingContext): ReadRecord {
  const { milestone, planned } = record.fields;
  const day = milestone ? dayOrPeriodIn(milestone.text, language) : undefined;
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
