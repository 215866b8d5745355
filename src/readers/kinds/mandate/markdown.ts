import { issue } from "../../../domain/issue";
import type { SourceCell } from "../../source";
import { checkText } from "../../textFindings";
import type { FieldReader } from "../../records/recordKindReader";

const emphasis = /(\*\*|__)(?=\S)([^*_\n]{1,200}?)(?<=\S)\1/g;

/** Free text; the stars that make a word bold in other programs are proposed away. */
export const plainTextField: FieldReader = (cell, { findings }) => {
  checkText(cell, findings);
  const plain = withoutEmphasis(cell);
  if (plain === cell.text) return cell.text;
  return findings.settle(issue("warning", "mandate.text.markdown", { place: cell.place, read: cell.text, proposal: plain, confidence: "high" })) ?? cell.text;
};

function withoutEmphasis({ text }: SourceCell): string {
  return text.replace(emphasis, "$2");
}
