import { amountsInText } from "../../../domain/amountsInText";
import { formatAmount, parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import type { Language } from "../../../domain/language";
import { amountField } from "../../records/fields/amountField";
import { isBlankMark } from "../../records/fields/blankMark";
import type { FieldReader } from "../../records/recordKindReader";
import { misreadDigits } from "./misreadDigits";

/** Kroner as `amountField` reads them; digits that a scanner took for letters, and an amount among other words, are proposed. */
export const moneyField: FieldReader = (cell, context) => {
  const { text, place } = cell;
  const { findings, language } = context;
  if (isBlankMark(text) || parseAmount(text, language)) return amountField(cell, context);
  const digits = misreadDigits(text);
  if (digits !== null && parseAmount(digits, language)) {
    const accepted = findings.settle(issue("warning", "amounts.lookAlike", { place, read: text, proposal: digits, confidence: "medium" }));
    return accepted === null ? text : amountField({ ...cell, text: accepted }, context);
  }
  const within = onlyAmount(text, language);
  return within === null ? amountField(cell, context) : findings.settle(issue("warning", "amounts.amongWords", { place, read: text, proposal: within, confidence: "low" })) ?? text;
};

const longestCell = 200;

/** "inntil 500 000 kr" and "2014 300.000": the one amount there is. */
function onlyAmount(text: string, language: Language): string | null {
  const [first, ...more] = text.length > longestCell ? [] : amountsInText(text, language).filter(({ isBare }) => !isBare);
  return first?.reading && more.length === 0 ? formatAmount(first.reading.ore, language === "en" ? "nb" : language) : null;
}
