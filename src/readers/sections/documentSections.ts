import type { SourceLine } from "../source";
import { withoutFurniture, type RemovedText } from "./furniture";
import { headingOf, type Heading } from "./headingLine";
import { inlineHeadings } from "./inlineHeadings";
import { goesOnFrom, passagesOf } from "./passages";
import type { Passage, Section } from "./section";

export type DocumentSections = { readonly sections: readonly Section[]; readonly removed: readonly RemovedText[] };

type OpenSection = { readonly heading: Passage | null; readonly number: string; readonly level: number; readonly lines: Passage[]; readonly passages: Passage[] };

/** Longer lines than this are pages whose line breaks were lost. */
const longestParagraph = 400;

/** The document as headings and what stands under them; a heading with nothing under it stands in the path of the next. */
export function documentSections(written: readonly SourceLine[]): DocumentSections {
  const { lines, removed } = withoutFurniture(written);
  let open = begun({ text: "", number: "", level: 0 }, null);
  const sections: OpenSection[] = [open];
  let chapter = "";
  let lineBefore = 0;
  for (const line of lines) {
    if (line.text === "") continue;
    for (const section of line.text.length > longestParagraph ? addPage(line, open, chapter) : addLine(line, open, chapter, lineBefore)) {
      sections.push(section);
      open = section;
      if (section.number !== "") chapter = section.number;
    }
    lineBefore = line.line;
  }
  return { sections: withPaths(sections), removed };
}

/** Adds the line to the open section, or answers the section it begins. */
function addLine(line: SourceLine, open: OpenSection, chapter: string, lineBefore: number): OpenSection[] {
  const [first, ...rest] = passagesOf(line);
  // A slide is a heading with its bullets on one line.
  const heading = headingOf(rest.length > 0 && first?.marker === "" ? { ...line, text: first.text } : line, chapter);
  if (heading) {
    const from = Math.max(0, line.text.indexOf(heading.text));
    const isWhole = heading.text.length === line.text.length;
    const section = begun(heading, { line: line.line, column: 1, ...(isWhole ? {} : { from, to: from + heading.text.length }) });
    section.lines.push(...rest);
    section.passages.push(...rest);
    return [section];
  }
  const passages = first ? [first, ...rest] : [];
  const before = open.passages.at(-1);
  if (before && goesOnFrom(before, line, lineBefore)) open.passages[open.passages.length - 1] = { ...before, text: `${before.text} ${line.text.trim()}` };
  else open.passages.push(...passages);
  open.lines.push(...passages);
  return [];
}

/** A whole page in one line, cut at its chapters. */
function addPage(line: SourceLine, open: OpenSection, chapter: string): OpenSection[] {
  const started: OpenSection[] = [];
  const addText = (from: number, to: number) => {
    const section = started.at(-1) ?? open;
    const passages = passagesOf(line, from, to);
    section.lines.push(...passages);
    section.passages.push(...passages);
  };
  let at = 0;
  for (const heading of inlineHeadings(line.text, chapter)) {
    addText(at, heading.at);
    at = heading.textAt + heading.text.length;
    started.push(begun({ ...heading, level: heading.number === "" ? 1 : heading.number.split(".").length }, { line: line.line, column: 1, from: heading.textAt, to: at }));
  }
  addText(at, line.text.length);
  return started;
}

function begun({ text, number, level }: Heading, place: Passage["place"] | null): OpenSection {
  return { heading: place && { text, marker: "", place }, number, level, lines: [], passages: [] };
}

/** A heading stands under those before it that are of a lower level, or have nothing of their own between. */
function withPaths(sections: readonly OpenSection[]): Section[] {
  const above: OpenSection[] = [];
  const found: Section[] = [];
  for (const section of sections) {
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= section.level && hasContent(above.at(-1))) above.pop();
    if (hasContent(section)) found.push({ ...section, path: above.flatMap(({ heading }) => (heading ? [heading.text] : [])) });
    above.push(section);
  }
  return found;
}

function hasContent(section: OpenSection | undefined): boolean {
  return section?.passages.some(({ text }) => !/^[\d\s.…]*$/.test(text)) ?? false;
}
