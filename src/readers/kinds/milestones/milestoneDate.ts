import { issue } from "../../../domain/issue";
import { looseDate, plainDate } from "../../../domain/looseDate";
import { formatDate } from "../../../domain/serialDay";
import { readWhen } from "../../../domain/when";
import type { FieldReader } from "../../records/recordKindReader";
import { isBlankMark } from "../../records/fields/blankMark";

const titleYear = /(?<!\d)(20\d\d)(?!\d)/;

/** A day as `dateField` reads it; "innen 15.1.2016", a month or a season is proposed as its last day, since it is a deadline. */
export const milestoneDate: FieldReader = ({ text, place }, { findings, language, title }) => {
  if (isBlankMark(text)) return "";
  const date = looseDate(text);
  if (date?.isPlain) return plainDate(date);
  if (date) return findings.settle(issue("warning", "field.date.unclear", { place, read: text, proposal: plainDate(date), confidence: "high" })) ?? text;
  const own = readWhen(text, { language });
  const year = titleYear.exec(title)?.[1];
  const when = own.precision === "words" && year !== undefined ? readWhen(text, { language, year: Number(year) }) : own;
  const day = when.to ?? when.from;
  if (day === null) {
    findings.add(issue("warning", "field.date.unreadable", { place, read: text }));
    return text;
  }
  const code = when !== own ? "milestones.date.yearMissing" : when.precision === "day" ? "field.date.unclear" : "milestones.date.period";
  return findings.settle(issue("warning", code, { place, read: text, proposal: formatDate(day), confidence: when.precision === "day" ? "medium" : "low" })) ?? text;
};
