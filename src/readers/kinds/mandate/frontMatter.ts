import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";

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
