import type { SourceLine } from "../source";
import { withoutFurniture, type RemovedText } from "./furniture";
import { headingOf } from "./headingLine";
import { inlineHeadings } from "./inlineHeadings";
import { goesOnFrom, passagesOf } from "./passages";
import type { Passage, Section } from "./section";

export type DocumentSections = { readonly sections: readonly Section[]; readonly removed: readonly RemovedText[] };

type OpenSection = { readonly heading: Passage | null; readonly number: string; readonly level: number; readonly passages: Passage[] };

/** Longer lines than this are pages whose line breaks were lost. */
const longestParagraph = 400;

/** The document as headings and what stands under them; a table of contents has nothing under its headings and is left out. */
export function documentSections(lines: readonly SourceLine[]): DocumentSections {
  const { lines: kept, removed } = withoutFurniture(lines);
  let open: OpenSection = { heading: null, number: "", level: 0, passages: [] };
  const sections: OpenSection[] = [open];
  let lineBefore = 0;
  for (const line of kept) {
    if (line.text === "") continue;
    const started = line.text.length > longestParagraph ? addPage(line, open) : addLine(line, open, lineBefore);
    sections.push(...started);
    open = started.at(-1) ?? open;
    lineBefore = line.line;
  }
  return { sections: sections.filter(hasContent), removed };
}

function hasContent({ passages }: OpenSection): boolean {
  return passages.some(({ text }) => !/^[\d\s.…]*$/.test(text));
}

/** Adds the line to the open section, or answers the section it begins. */
function addLine(line: SourceLine, open: OpenSection, lineBefore: number): OpenSection[] {
  const heading = headingOf(line);
  if (heading) {
    const from = line.text.indexOf(heading.text);
    const isWhole = heading.text.length === line.text.length;
    return [begun(heading, { line: line.line, column: 1, ...(isWhole ? {} : { from, to: from + heading.text.length }) })];
  }
  const before = open.passages.at(-1);
  if (before && goesOnFrom(before, line, lineBefore)) open.passages[open.passages.length - 1] = { ...before, text: `${before.text} ${line.text.trim()}` };
  else open.passages.push(...passagesOf(line));
  return [];
}

/** A whole page in one line, cut at its chapters. */
function addPage(line: SourceLine, open: OpenSection): OpenSection[] {
  const started: OpenSection[] = [];
  let at = 0;
  for (const { at: headingAt, number, textAt, text } of inlineHeadings(line.text)) {
    (started.at(-1) ?? open).passages.push(...passagesOf(line, at, headingAt));
    at = textAt + text.length;
    started.push(begun({ text, number, level: number === "" ? 1 : number.split(".").length }, { line: line.line, column: 1, from: textAt, to: at }));
  }
  (started.at(-1) ?? open).passages.push(...passagesOf(line, at));
  return started;
}

function begun({ text, number, level }: { readonly text: string; readonly number: string; readonly level: number }, place: Passage["place"]): OpenSection {
  return { heading: { text, marker: "", place }, number, level, passages: [] };
}
