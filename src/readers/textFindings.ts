import { issue } from "../domain/issue";
import type { Findings } from "./findings";
import type { SourceCell } from "./source";

/** Excel holds 32,767 characters in a cell. */
const longestCellText = 32_767;
const formulaLike = /^(?:[=+@]|-[^\s\p{L}–—-]|-\p{L}+[(!])/u;

/** Text from outside is written as text whatever it begins with; the user is told where it looks like a formula. */
export function checkText({ text, place }: SourceCell, findings: Findings): void {
  if (formulaLike.test(text) && text.length > 1) findings.add(issue("warning", "text.formulaLike", { place, read: text }));
  if (text.length > longestCellText) findings.add(issue("error", "text.tooLong", { place, params: { length: text.length, limit: longestCellText } }));
}
