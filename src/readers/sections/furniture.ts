import type { SourceLine } from "../source";
import { isPageFoot } from "./pageFoot";

export type CleanText = { readonly lines: readonly SourceLine[]; /** What was left out, in order, each with its place. */ readonly removed: readonly RemovedText[] };
export type RemovedText = { readonly line: number; readonly text: string };

/** What web sites and viewers put around a document that is copied out of them. */
const chrome = /^(?:laste? ned\b.{0,120}|download\b.{0,120}|ladda ner\b.{0,120}|presentasjon lastes.*|liknende presentasjoner|liknande presentationer|like dokumenter|lignende dokumenter|presentasjon om:.{0,160}|annonser fra google|starta visningen från sidan:?|storlek:?(?: px)?|transkript|utskrift av presentasjonen:?|vis mer|visa mer|innholdsfortegnelse|innehållsförteckning|skriv ut|del(?:a)? på .{0,30})$/i;
const pageLine = /^(?:(?:side|sida|sidan|page)\s*\d+(?:\s*(?:av|of|\/)\s*\d+)?|-?\s*\d{1,3}\s*-?)$/i;
const readMore = /^(?:läs mer|les mer|read more)$/i;
const footer = /(?:versjon|version|utgave)\s+\d+(?:\.\d+)*\s+(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s+)?(?:side|sida|page)\s+\d+(?:\s*(?:av|of|\/)\s*\d+)?\s*$/i;
const mostTeaserParagraphs = 2;
const fewestRepeats = 3;
const longestRunningHead = 80;
/** Lines of a list may be the same and stand close; the heads of pages stand a page apart. */
const fewestLinesApart = 8;

/** From the first point of a row of them: a line may be nothing but points. */
const contentsLine = /(?<!\.)\.{3,}\s*\d{1,3}\s*$|(?:(?<!\.)\.{3,}\s*\d{1,3}\b[^]*){3}/;
const otherDocuments = /^(?:like|lignende|liknende|liknande) (?:dokumenter|dokument)$|^similar documents$/i;
const transcript = /^trans[ck]ript\w*:?$/i;

/** Page numbers, footers, running heads and a web page's own lines, taken out and told of. */
export function withoutFurniture(lines: readonly SourceLine[]): CleanText {
  const dropped = new Set<SourceLine>([...teasers(lines), ...runningHeads(lines), ...listOfOthers(lines)]);
  const removed: RemovedText[] = [];
  const kept: SourceLine[] = [];
  for (const line of lines) {
    if (line.text === "") kept.push(line);
    else if (dropped.has(line) || contentsLine.test(line.text) || chrome.test(line.text.trim()) || pageLine.test(line.text.trim()) || isPageFoot(line.text)) removed.push({ line: line.line, text: line.text });
    else kept.push(withoutFooter(line, removed));
  }
  return { lines: kept, removed };
}

function withoutFooter(line: SourceLine, removed: RemovedText[]): SourceLine {
  const foot = footer.exec(line.text);
  if (!foot || foot.index === 0) return line;
  removed.push({ line: line.line, text: foot[0].trim() });
  return { ...line, text: line.text.slice(0, foot.index).trimEnd() };
}

/** Titles and summaries of other documents, each closed by its "read more". */
function teasers(lines: readonly SourceLine[]): SourceLine[] {
  const found: SourceLine[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!readMore.test(line.text.trim())) continue;
    let paragraphs = 0;
    let first = index;
    while (first - 1 > last && paragraphs < mostTeaserParagraphs) {
      first--;
      if (lines[first]?.text !== "") paragraphs++;
    }
    found.push(...lines.slice(first, index + 1));
    last = index;
  }
  return found;
}

/** The titles of other documents that a library of documents puts before the one that was asked for. */
function listOfOthers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex(({ text }) => otherDocuments.test(text.trim()));
  const last = lines.findIndex(({ text }, index) => index > first && transcript.test(text.trim()));
  return first < 0 || last < 0 ? [] : lines.slice(first, last + 1);
}

/** The same short line again and again is the head of each page. */
function runningHeads(lines: readonly SourceLine[]): SourceLine[] {
  const same = new Map<string, SourceLine[]>();
  for (const line of lines) {
    if (!isShort(line.text) || line.heading !== undefined || !/\p{L}{3}/u.test(line.text) || /^\s*[-–•*]|\d{3}/.test(line.text)) continue;
    const found = same.get(line.text);
    if (found) found.push(line);
    else same.set(line.text, [line]);
  }
  return [...same.values()].filter((found) => {
    const span = (found.at(-1)?.line ?? 0) - (found[0]?.line ?? 0);
    return found.length >= fewestRepeats && span >= fewestLinesApart * (found.length - 1);
  }).flat();
}

function isShort(text: string): boolean {
  return text !== "" && text.length <= longestRunningHead;
}
