import { issue } from "../../domain/issue";
import { isOcrReading } from "../../domain/ocr/ocrReading";
import type { Findings } from "../findings";
import type { Passage } from "../sections/section";

/** "NÅR" and "NÄR" as scanners have them: too short a heading to be guessed at letter by letter. */
export const scannedWhen = ["nar", "n&r", "n4r"] as const;

/** Tells of a heading that is a known term only if a scanner misread it: "EFFEKTMAL". */
export function reportScannedHeading({ text, place }: Passage, terms: readonly string[], findings: Findings): void {
  const words = text.toLowerCase().split(/[\s,:;()|]+/);
  if (terms.some((term) => words.includes(term) || text.toLowerCase().includes(term))) return;
  const term = terms.find((one) => words.some((word) => isOcrReading(one, word)));
  if (term !== undefined) findings.add(issue("info", "table.heading.repaired", { place, read: text, params: { heading: term }, confidence: "high" }));
}
