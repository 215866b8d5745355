import { issue } from "../../../domain/issue";
import { parseNordicNumber } from "../../../domain/nordicNumber";
import { isBlankMark } from "../../records/fields/blankMark";
import { numberField } from "../../records/fields/numberField";
import type { FieldReader } from "../../records/recordKindReader";

const about = /^(?:ca\.?|cirka|om lag|omtrent|rundt|runt|omkring|about|approx\.?)\s+/i;

/** A number; "ca 100" and what a scanner made of a digit are proposals. */
export const countField: FieldReader = (cell, context) => {
  const { text, place } = cell;
  if (/\d\s*(?:%|prosent|procent|percent)/i.test(text)) {
    context.findings.add(issue("warning", "field.number.unreadable", { place, read: text }));
    return text;
  }
  if (isBlankMark(text) || parseNordicNumber(text) !== null) return numberField(cell, context);
  const proposal = text.replace(about, "").replace(/[lI|!]/g, "1").replace(/[Oo]/g, "0").replace(/\s*(?:stk\.?|st)$/i, "");
  if (proposal === text || parseNordicNumber(proposal) === null) return numberField(cell, context);
  return context.findings.settle(issue("warning", "proposals.count.unclear", { place, read: text, proposal, confidence: "medium" })) ?? text;
};
