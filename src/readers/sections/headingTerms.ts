import { isOcrReading } from "../../domain/ocr/ocrReading";

/** Words that chapters of mandates and project plans are called by, in bokmål, nynorsk, Swedish and English. */
const headingTerms: readonly string[] = [
  "bakgrunn", "bakgrund", "background", "utfordringer", "utfordringar", "utmaningar", "challenges", "nåsituasjon", "problemstilling",
  "mål", "rammer", "rammar", "ramar", "prosjektmål", "projektmål", "effektmål", "resultatmål", "delmål", "goals", "objectives", "formål", "føremål", "hensikt", "syfte", "projektidé", "prosjektidé",
  "omfang", "avgrensning", "avgrensing", "omfang og avgrensning", "omfattning", "avgränsning", "avgränsningar", "scope", "forutsetninger", "føresetnader", "förutsättningar",
  "tiltak", "hovedtiltak", "hovudtiltak", "åtgärder", "huvudåtgärder", "measures", "leveranser", "leveransar", "aktiviteter", "aktivitetar", "hovedaktiviteter", "hovudaktivitetar", "huvudaktiviteter",
  "organisering", "organisasjon", "organisation", "ressursbruk", "ressurser", "ressursar", "resurser", "bemanning", "roller", "ansvar", "ansvarsforhold", "eierskap", "prosjektorganisasjon", "projektorganisation", "deltagare", "deltakere", "deltakarar", "styringsgruppe", "styrgrupp", "prosjektgruppe", "projektgrupp", "referansegruppe", "arbeidsgruppe", "arbeidsgrupper",
  "fremdrift", "framdrift", "fremdriftsplan", "framdriftsplan", "tidsplan", "tidplan", "milepæler", "milepælar", "milepælsplan", "milstolpar", "milestones", "genomförande", "gjennomføring", "faser", "fasar", "prosjektfaser",
  "rapportering", "møter", "møte", "møteplan", "möten", "møtefrekvens", "hendelser", "hendingar", "händelser", "aktivitetsplan",
  "risiko", "risikovurdering", "risikoanalyse", "risikofaktorer", "riskanalys", "risker", "risks", "suksessfaktorer", "framgångsfaktorer", "kvalitetssikring",
  "budsjett", "prosjektbudsjett", "kostnadsbudsjett", "budget", "projektbudget", "kostnadsoverslag", "kostnadskalkyle", "kostnadskalkyl", "finansieringsplan", "kostnader", "kostnadar", "costs", "økonomi", "ekonomi", "finansiering", "financing", "funding", "egeninnsats", "eigeninnsats", "egeninsats", "inntekter", "utgifter",
  "informasjon", "informasjonsplan", "information", "informationsplan", "kommunikasjon", "kommunikasjonsplan", "kommunikation", "kommunikationsplan", "medvirkning", "medverknad",
  "beslutningspunkter", "beslutningspunkt", "avgjerdspunkt", "beslutspunkter", "beslutspunkt", "decision points", "oppfølging", "uppföljning", "evaluering", "utvärdering", "slutredovisning", "gevinster", "gevinstar", "nytta",
  "innsparingsmål", "innsparingskrav", "innsparingstiltak", "sparetiltak", "sparekrav", "omstillingsmål", "besparingsmål", "besparingsåtgärder", "innsparing", "innsparinger", "innsparingar", "nedtrekk", "driftstilpasning", "driftstilpassing", "besparing", "besparingar", "savings", "effektivisering", "prioritering",
  "forbedringsforslag", "forbetringsforslag", "förbättringsförslag", "improvement proposals",
  "statusrapport", "lägesrapport", "vedlegg", "bilaga", "bilagor", "bilag", "appendix", "avtaler", "avtalar",
];

const termSet = new Set(headingTerms);
const connectors = new Set(["og", "och", "and", "for", "för", "i", "av", "of", "til", "till", "med", "fra", "frå", "från", "from", "prosjektet", "prosjektets", "projektet", "projektets", "delprosjektet", "delprosjektets", "delprojektet", "hovedprosjektet", "hovudprosjektet", "huvudprojektet"]);

const longestTerm = 30;
const mostRemembered = 20_000;
const remembered = new Map<string, boolean>();

/** Whether the word is such a term, as written or as a scanner may have read it. A document says the same words again and again. */
function isTerm(word: string): boolean {
  if (termSet.has(word)) return true;
  if (word.length <= 3 || word.length > longestTerm) return false;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const isOne = headingTerms.some((term) => term.length > 3 && isOcrReading(term, word));
  remembered.set(word, isOne);
  return isOne;
}

/** Whether one of the words of a short line is such a term. */
export function hasHeadingTerm(text: string): boolean {
  return wordsOf(text).some(isTerm);
}

export function beginsWithHeadingTerm(text: string): boolean {
  return wordsOf(text).slice(0, 1).some(isTerm);
}

const year = /^(?:19|20)\d\d$/;

/** Nothing but such terms, the small words between them, and a year. */
export function isOnlyHeadingTerms(text: string): boolean {
  return beginsWithHeadingTerm(text) && wordsOf(text).every((word) => connectors.has(word) || year.test(word) || isTerm(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s,:;()]+/).filter((word) => word !== "");
}

/** Whether a section's heading has one of the terms, which may be several words. */
export function isHeadedBy(heading: string, terms: readonly string[]): boolean {
  const words = wordsOf(heading);
  return terms.some((term) => {
    const length = term.split(" ").length;
    return words.some((_, start) => isOcrReading(term, words.slice(start, start + length).join(" ")));
  });
}
