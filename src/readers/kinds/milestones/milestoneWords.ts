import { isOcrReading } from "../../../domain/ocr/ocrReading";

/** What a row calls itself. */
export const milestoneTerms: readonly string[] = ["milepæl", "delmilepæl", "hovedmilepæl", "hovudmilepæl", "milstolpe", "delmilstolpe", "huvudmilstolpe", "milstone", "milestone"];

/** What a chapter or a plan of them is called. */
export const milestoneHeadings: readonly string[] = [
  ...milestoneTerms,
  "milepæler", "milepælar", "milepælene", "milepælane", "milepælsplan", "milepælplan", "milepælliste", "delmilepæler", "delmilepælar",
  "milstolpar", "milstolparna", "milstolpsplan", "milstolpeplan", "milestones", "milestone plan",
];

export const statusReportHeadings: readonly string[] = ["statusrapport", "statusrapportering", "lägesrapport", "lägesrapportering", "status report", "progress report"];

export function isMilestoneTerm(word: string): boolean {
  return milestoneTerms.some((term) => isOcrReading(term, word));
}

/** "Milepæl:", "Milepæl 3 –": what a text calls itself before it says anything, the number it gives itself, and how long that is. */
export type MilestoneLabel = { readonly number: string; readonly numberAt: number; readonly length: number };

const label = /^([^\s\d:;.,–-]{6,16})(?:\s*(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*))?(\s*[:.–—-]\s*|\s+(?=[\p{Lu}"'“”«&@]))(?=\S)/u;
/** "M1", "MP 2" */
const shortLabel = /^(MP?|MS)\s?(\d{1,2}(?:\.\d{1,2})*)(\s*[:–—-]\s*|\s+(?=[\p{Lu}"'“”«&@]))(?=\S)/u;

/** Without a number or a colon the word may be the beginning of a sentence: it is no label unless `isSure`. */
export function milestoneLabel(text: string, isSure: boolean): MilestoneLabel | null {
  const short = shortLabel.exec(text);
  const [all = "", word = "", number = "", separator = ""] = short ?? label.exec(text) ?? [];
  if (all === "" || (!short && !isMilestoneTerm(word))) return null;
  if (number === "" && separator.trim() === "" && !isSure) return null;
  return { number, numberAt: number === "" ? 0 : all.indexOf(number, word.length), length: all.length };
}
