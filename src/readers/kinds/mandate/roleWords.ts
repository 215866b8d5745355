import type { Language } from "../../../domain/language";
import { groups, type Choice } from "../../../domain/mandate/choices";

const project = "(?:del|hoved|hovud|huvud)?pro(?:sj|j)ekts?";
const holders = "ansvarlig|ansvarleg|ansvarig|leder|leiar|ledare|eier|eigar|ägare|koordinator|medarbeider|medarbeidar|medarbetare|sekretær|sekreterare";
const functions = "ledelse|leiing|ledning|eierskap|eigarskap|ägarskap";
const english = "(?:sub-?project|project|working group|steering group|benefits?) (?:owner|manager|leader|lead|sponsor|coordinator|chair)";
const others = "arbeidsgruppeleder|arbeidsgruppeleiar|arbetsgruppsledare|gevinst(?:ansvarlig|ansvarleg|eier|eigar)|nyttoansvarig|effektägare|oppdragsgiver|oppdragsgivar|uppdragsgivare|beställare|bestiller|bestillar";

const groupPatterns: Readonly<Record<Choice<typeof groups>, string>> = {
  steering: "styringsgrupp(?:e|a|en)?|styrgrupp(?:en)?|prosjektstyr(?:e|et)|steering (?:group|committee)|project board",
  project: "prosjektgrupp(?:e|a|en|ene)?|projektgrupp(?:en)?|project (?:group|team)",
  working: "arbeidsgrupp(?:e|a|en|ene|er)?|arbetsgrupp(?:en|er|erna)?|working groups?",
  reference: "referansegrupp(?:e|a|en|ene|er)?|referensgrupp(?:en|er|erna)?|reference groups?",
  line: "linjeorganisasjon(?:en)?|linjeorganisation(?:en)?|line organi[sz]ation",
};
const groupKeys = Object.keys(groupPatterns) as Choice<typeof groups>[];
const groupOfAll = groupKeys.filter((key) => key !== "line").map((key) => groupPatterns[key]).join("|");

/** A role or a group by name, as it stands in a sentence. */
export const rolePattern = `(?:${project}(?:${holders})(?:en|n|a|et)?|(?:${others})(?:en|n|a)?|${english}|${groupOfAll})`;

/** The work of a role: "prosjektledelse". */
export const functionPattern = `${project}(?:${functions})(?:n|a|en|et)?`;

const anyRole = new RegExp(`(?<!\\p{L})(?:${rolePattern}|${functionPattern})(?!\\p{L})`, "iu");
const roleOnly = new RegExp(`^(?:${rolePattern})$`, "iu");
/** A label may name roles that no list has: "Fagansvarlig", "Sekretær". */
const roleLike = new RegExp(`^(?:${rolePattern}|${functionPattern}|\\p{L}*(?:${holders}|manager|owner|leader)(?:en|n|a)?|\\p{L}*(?:gruppe|gruppa|gruppen|gruppene|grupp|gruppen|råd|rådet|utvalg|utval|group|team|committee))(?:\\s+\\(\\p{L}{1,6}\\))?$`, "iu");

export function hasRoleWord(text: string): boolean {
  return anyRole.test(text);
}

export function isRole(text: string): boolean {
  return roleOnly.test(text.trim());
}

export function isRoleLabel(text: string): boolean {
  return roleLike.test(text.trim()) && text.trim().length > 3;
}

/** The group that a text is the name of; null for a person's role. */
export function groupOf(text: string): Choice<typeof groups> | null {
  return groupKeys.find((key) => new RegExp(`^(?:${groupPatterns[key]})$`, "iu").test(text.trim())) ?? null;
}

export function groupWord(key: Choice<typeof groups>, language: Language): string {
  return groups[key][language];
}

const workOf: readonly (readonly [RegExp, string])[] = [[/ledelsen?$/, "leder"], [/leiinga?$/, "leiar"], [/ledning(?:en)?$/, "ledare"], [/eierskap(?:et)?$/, "eier"], [/eigarskap(?:et)?$/, "eigar"], [/ägarskap(?:et)?$/, "ägare"]];

/** The same for a role in all its forms: "Delprosjektlederen", "delprosjektledelse". */
export function roleKey(text: string): string {
  const word = text.toLowerCase().replace(/\s*\([^)]*\)\s*$/, "").trim();
  for (const [work, role] of workOf) if (work.test(word)) return word.replace(work, role);
  return word.replace(/(leder|eier|medarbeider|giver|ansvarlig|koordinator)en$/, "$1").replace(/(leiar|eigar|medarbeidar|givar)en$/, "$1").replace(/(ledare|ägare|medarbetare|givare)n$/, "$1").replace(/(grupp)(?:e|a|en)$/, "$1");
}
