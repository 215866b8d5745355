import type { SourceCell } from "../../source";
import type { Passage } from "../../sections/section";

const municipality = /(?<![\p{L}-])(\p{Lu}\p{L}{2,}(?:[- ]\p{Lu}\p{L}+)? (?:fylkeskommune|kommune|kommun|municipality))(?!\p{L})/gu;
/** "Redusere for Vik kommune": a word that only begins the sentence is no part of the name. */
const leading = /^(?:For|Som|Når|Dersom|Etter|Innen|Med|Hos|Mellom|Prosjektet|Projektet|Delprosjektet|Alle|Denne|Dette|När|Efter|Inom|Hela|Heile|Hele|The|From) /u;

/** The municipality the text most often names. */
export function organisationName(lines: readonly Passage[]): SourceCell | null {
  const found = new Map<string, { count: number; readonly cell: SourceCell }>();
  for (const { text, place } of lines) {
    for (const match of text.matchAll(municipality)) {
      const name = (match[1] ?? "").replace(leading, "");
      const from = (place.from ?? 0) + match.index + match[0].length - name.length;
      const before = found.get(name);
      if (before) before.count++;
      else found.set(name, { count: 1, cell: { text: name, place: { ...place, from, to: from + name.length } } });
    }
  }
  const [most] = [...found.values()].sort((first, second) => second.count - first.count);
  return most?.cell ?? null;
}
