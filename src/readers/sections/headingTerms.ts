import { isOcrReading } from "../../domain/ocr/ocrReading";

/** Words that chapters of mandates and project plans are called by, in bokmål, nynorsk, Swedish and English. */
export const headingTerms: readonly string[] = [
  "bakgrunn", "bakgrund", "background", "utfordringer", "utfordringar", "utmaningar", "challenges", "nåsituasjon", "problemstilling",
  "mål", "rammer", "rammar", "ramar", "prosjektmål", "projektmål", "effektmål", "resultatmål", "delmål", "goals", "objectives", "formål", "føremål", "hensikt", "syfte", "projektidé", "prosjektidé",
  "omfang", "avgrensning", "avgrensing", "omfang og avgrensning", "omfattning", "avgränsning", "avgränsningar", "scope", "forutsetninger", "føresetnader", "förutsättningar",
  "tiltak", "hovedtiltak", "hovudtiltak", "åtgärder", "huvudåtgärder", "measures", "leveranser", "leveransar", "aktiviteter", "aktivitetar", "hovedaktiviteter", "hovudaktivitetar", "huvudaktiviteter",
  "organisering", "organisasjon", "organisation", "ressursbruk", "ressurser", "ressursar", "resurser", "bemanning", "roller", "ansvar", "ansvarsforhold", "eierskap", "prosjektorganisasjon", "projektorganisation", "deltagare", "deltakere", "deltakarar", "styringsgruppe", "styrgrupp", "prosjektgruppe", "projektgrupp", "referansegruppe", "arbeidsgruppe", "arbeidsgrupper",
  "fremdrift", "framdrift", "fremdriftsplan", "framdriftsplan", "tidsplan", "tidplan", "milepæler", "milepælar", "milepælsplan", "milstolpar", "milestones", "genomförande", "gjennomføring", "faser", "fasar", "prosjektfaser",
  "rapportering", "møter", "møte", "møteplan", "möten", "møtefrekvens", "hendelser", "hendingar", "händelser", "aktivitetsplan",
  "risiko", "risikovurdering", "risikoanalyse", "risikofaktorer", "riskanalys", "risker", "risks", "suksessfaktorer", "framgångsfaktorer", "kvalitetssikring",
  "budsjett", "prosjektbudsjett", "kostnadsbudsjett", "budget", "projektbudget", "kostnader", "kostnadar", "costs", "økonomi", "ekonomi", "finansiering", "financing", "funding", "egeninnsats", "eigeninnsats", "egeninsats", "inntekter", "utgifter",
  "informasjon", "informasjonsplan", "information", "informationsplan", "kommunikasjon", "kommunikasjonsplan", "kommunikation", "kommunikationsplan", "medvirkning", "medverknad",
  "beslutningspunkter", "beslutningspunkt", "avgjerdspunkt", "beslutspunkter", "beslutspunkt", "decision points", "oppfølging", "uppföljning", "evaluering", "utvärdering", "slutredovisning", "gevinster", "gevinstar", "nytta",
  "innsparing", "innsparinger", "innsparingar", "nedtrekk", "driftstilpasning", "driftstilpassing", "besparing", "besparingar", "savings", "effektivisering", "prioritering",
  "forbedringsforslag", "forbetringsforslag", "förbättringsförslag", "improvement proposals",
  "statusrapport", "lägesrapport", "vedlegg", "bilaga", "bilagor", "bilag", "appendix", "avtaler", "avtalar",
];

/** Whether one of the words of a short line is such a term, as written or as a scanner may have read it. */
export function hasHeadingTerm(text: string): boolean {
  return wordsOf(text).some((word) => headingTerms.some((term) => (term.length > 3 ? isOcrReading(term, word) : term === word)));
}

/** Whether the line begins with such a term, beside "prosjektets", "hoved-" and the like. */
export function beginsWithHeadingTerm(text: string): boolean {
  return hasHeadingTerm(wordsOf(text).slice(0, 2).join(" "));
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
