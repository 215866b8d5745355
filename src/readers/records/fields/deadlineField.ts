import { issue } from "../../../domain/issue";
import type { Language } from "../../../domain/language";
import { looseDate } from "../../../domain/looseDate";
import { formatDate } from "../../../domain/serialDay";
import { readWhen } from "../../../domain/when";
import type { FieldReader } from "../recordKindReader";
import { isBlankMark } from "./blankMark";
import { dateField } from "./dateField";
import { repairOf } from "./whenRepairs";

/** A date; of a month, a season or "innen 2015" the last day is proposed. */
export const deadlineField: FieldReader = (written, context) => {
  const { text, place } = written;
  if (isBlankMark(text)) return "";
  const to = looseDate(text) ? null : lastDay(text, context.language);
  if (to === null) return dateField(written, context);
  return context.findings.settle(issue("warning", "field.deadline.lastDay", { place, read: text, proposal: to, confidence: "medium" })) ?? text;
};

/** The last day of the time, as a date; null where it has none. */
export function lastDay(text: string, language: Language): string | null {
  const { to } = readWhen(repairOf(text, language)?.proposal ?? text, { language });
  return to === null ? null : formatDate(to);
}
