import { formatAmount, parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import type { FieldReader } from "../recordKindReader";
import { isBlankMark } from "./blankMark";

/** Kroner as people write them; "ca" makes the amount a proposal. */
export const amountField: FieldReader = ({ text, place }, { findings, language }) => {
  if (isBlankMark(text)) return "";
  const amount = parseAmount(text, language);
  if (amount === null) {
    findings.add(issue("warning", "field.amount.unreadable", { place, read: text }));
    return text;
  }
  const plain = formatAmount(amount.ore, language === "en" ? "nb" : language);
  if (!amount.approximate) return plain;
  return findings.settle(issue("warning", "field.amount.approximate", { place, read: text, proposal: plain, confidence: "medium" })) ?? text;
};
