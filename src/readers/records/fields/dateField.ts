import { issue } from "../../../domain/issue";
import { looseDate, plainDate } from "../../../domain/looseDate";
import type { FieldReader } from "../recordKindReader";
import { isBlankMark } from "./blankMark";

/** dd.mm.yyyy, ISO and Excel's serial numbers are read; any other way of writing a day is a proposal. */
export const dateField: FieldReader = ({ text, place }, { findings }) => {
  if (isBlankMark(text)) return "";
  const date = looseDate(text);
  if (date?.isPlain) return plainDate(date);
  if (date) return findings.settle(issue("warning", "field.date.unclear", { place, read: text, proposal: plainDate(date), confidence: "high" })) ?? text;
  findings.add(issue("warning", "field.date.unreadable", { place, read: text }));
  return text;
};
