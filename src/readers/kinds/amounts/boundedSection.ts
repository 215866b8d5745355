import { issue } from "../../../domain/issue";
import type { ReadingContext } from "../../records/recordKindReader";
import type { Section } from "../../sections/section";

/** Far more than any chapter on money has, and read in seconds. */
const mostLines = 20_000;
const mostCharacters = 1_000_000;

/** The section as far as it is read; what is beyond is told of. */
export function boundedSection(section: Section, { findings }: ReadingContext): Section {
  const end = endOf(section);
  const first = section.lines[end];
  if (!first) return section;
  const lines = section.lines.slice(0, end);
  findings.add(issue("warning", "document.lines.beyond", { place: first.place, read: first.text.slice(0, longestShown), params: { count: section.lines.length - end, line: first.place.line } }));
  return { ...section, lines, passages: section.passages.filter(({ place }) => place.line < first.place.line) };
}

const longestShown = 200;

function endOf({ lines }: Section): number {
  let characters = 0;
  for (const [index, { text }] of lines.entries()) {
    characters += text.length;
    if (index >= mostLines || characters > mostCharacters) return index;
  }
  return lines.length;
}
