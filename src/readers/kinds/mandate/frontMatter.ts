import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { SourceLine } from "../../source";

/** Chapters that come after the title page. */
const chapters = [
  "bakgrunn", "bakgrund", "background", "innledning", "innleiing", "inledning", "introduction", "utfordringer", "utfordringar", "utmaningar", "challenges", "mål", "goals", "objectives", "formål", "føremål", "syfte", "hensikt",
  "rammer", "rammar", "ramar", "tiltak", "hovedtiltak", "åtgärder", "measures", "organisering", "organisation", "fremdrift", "framdrift", "tidplan", "risiko", "risikovurdering", "risker", "risks", "budsjett", "budget", "vedlegg", "bilaga", "appendix",
];
const mostSections = 4;

/** What stands before the first chapter: the title page. */
export function frontMatter(sections: readonly Section[]): readonly Section[] {
  const first = sections.slice(0, mostSections).findIndex(({ heading, number }) => heading !== null && (number !== "" || isHeadedBy(heading.text, chapters)));
  return sections.slice(0, first < 0 ? mostSections : first);
}

/** Headings with nothing under them right over the first section, such as a title alone on its page; none from a chapter on. */
export function titleHeadings([first]: readonly Section[], lines: readonly SourceLine[]): readonly Section[] {
  const path = first?.path ?? [];
  const chapter = path.findIndex((heading) => isHeadedBy(heading, chapters));
  const below = first?.heading?.place.line ?? 0;
  return path.slice(0, chapter < 0 ? path.length : chapter).flatMap((text): Section[] => {
    const line = lines.find((one) => one.line <= below && one.text.includes(text));
    if (!line) return [];
    const from = line.text.indexOf(text);
    const heading = { text, marker: "", place: { line: line.line, column: 1, ...(text.length === line.text.length ? {} : { from, to: from + text.length }) } };
    return [{ heading, number: "", level: 1, path: [], lines: [], passages: [] }];
  });
}
