import { issue } from "../../../domain/issue";
import { parseNordicNumber } from "../../../domain/nordicNumber";
import type { FieldReader } from "../recordKindReader";
import { isBlankMark } from "./blankMark";

/** A number with or without decimals or a percent sign. */
export const numberField: FieldReader = ({ text, place }, { findings }) => {
  if (isBlankMark(text)) return "";
  if (parseNordicNumber(text.replace(/\s*%$/, "")) === null) findings.add(issue("warning", "field.number.unreadable", { place, read: text }));
  return text;
};
