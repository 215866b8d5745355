import { isHeadedBy } from "../../sections/headingTerms";

export const decisionHeadings: readonly string[] = ["beslutningspunkt", "beslutningspunkter", "avgjerdspunkt", "beslutspunkt", "beslutspunkter", "vedtakspunkt", "vedtakspunkter", "decision point", "decision points"];
const term = "(?:(?:beslutnings|besluts|vedtaks)punkt(?:er|ene|erna|en|a)?|avgjerdspunkt(?:a)?|decision points?)";
const before = new RegExp(`^(.{1,60}?)[\\s-]+${term}`, "iu");
const after = new RegExp(`${term} (?:for|för|til|till|i|in|hos)(?: the)? (.{2,60})$`, "iu");
/** Words that stand before the term and are nobody. */
const nobody = /^(?:\d[\d.]*|viktige|aktuelle|planlagte|sentrale|formelle|prosjektets|projektets|the project'?s|prosjektet sine|plan for|oversikt over|viktiga|aktuella|planerade|important|planned|main)$/i;

export function isDecisionHeading(text: string): boolean {
  return text.length <= 110 && isHeadedBy(text, decisionHeadings);
}

const last = new RegExp(`${term}$`, "iu");

export function endsWithTerm(text: string): boolean {
  return last.test(text);
}

/** Whose decisions a heading speaks of, as written and without the genitive; null where it does not say. */
export function bodyIn(heading: string): { readonly written: string; readonly body: string } | null {
  const later = after.exec(heading)?.[1]?.trim();
  if (later !== undefined) return { written: later, body: later };
  const written = before.exec(heading)?.[1]?.trim();
  if (written === undefined || nobody.test(written)) return null;
  return { written, body: withoutGenitive(written) };
}

/** "Oppdragsgivers", "PA s", "Styringsgruppa sine", "the council's". */
function withoutGenitive(written: string): string {
  return written.replace(/ (?:sine|sin|sitt|si)$/i, "").replace(/['’]?\s?s$|['’]$/, "").replace(/^the /i, "");
}
