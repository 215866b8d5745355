import { parseAmount } from "../../../domain/amountText";
import { issue } from "../../../domain/issue";
import { amountField } from "../../records/fields/amountField";
import { isBlankMark } from "../../records/fields/blankMark";
import type { FieldReader } from "../../records/recordKindReader";
import { misreadDigits } from "./misreadDigits";

/** Kroner as `amountField` reads them; digits that a scanner took for letters are proposed. */
export const moneyField: FieldReader = (cell, context) => {
  const { text, place } = cell;
  if (isBlankMark(text)) return "";
  const proposal = parseAmount(text, context.language) ? null : misreadDigits(text);
  if (proposal === null || !parseAmount(proposal, context.language)) return amountField(cell, context);
  const accepted = context.findings.settle(issue("warning", "amounts.lookAlike", { place, read: text, proposal, confidence: "medium" }));
  return accepted === null ? text : amountField({ ...cell, text: accepted }, context);
};
