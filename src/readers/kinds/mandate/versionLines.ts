import type { SourceCell, SourceLine } from "../../source";

/** A version somewhere in the document, with the date beside it. */
export type VersionLine = { readonly version: SourceCell; readonly date: SourceCell | null };

const number = "v?(\\d{1,3}(?:\\.\\d{1,3}){0,3})";
const date = "(\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})";
const word = "(?:versjon|version|utgave|utgåve|revisjon)(?:s?nr\\.?|snummer)?";
const ownLine = new RegExp(`^\\s*${word}\\s*[:.]?\\s*${number}(?:[\\s,]+${date})?\\s*$`, "di");
const footer = new RegExp(`(?<!\\p{L})${word}\\s+${number}\\s+(?:${date}\\s+)?(?:side|sida|page)\\s+\\d+`, "diu");
const mostLines = 20_000;
const lastPart = 400;

/** Lines that say nothing but the version, and the feet of pages: the lines of other documents' titles are neither. */
export function versionLines(lines: readonly SourceLine[]): VersionLine[] {
  const found: VersionLine[] = [];
  for (const { line, text } of lines.slice(0, mostLines)) {
    // A foot stands at the end of its page.
    const start = Math.max(0, text.length - lastPart);
    const match = ownLine.exec(text.slice(start)) ?? footer.exec(text.slice(start));
    const [version, dated] = [match?.indices?.[1], match?.indices?.[2]];
    if (!version) continue;
    const cell = ([from, to]: readonly [number, number]): SourceCell => ({ text: text.slice(start + from, start + to), place: { line, column: 1, from: start + from, to: start + to } });
    found.push({ version: cell(version), date: dated ? cell(dated) : null });
  }
  return found;
}
