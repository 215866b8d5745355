import type { Language, Words } from "../../domain/language";
import type { BookNames } from "../bookNames";
import { textLiteral } from "../structuredReference";
import { areaWords, type AreaWordKey } from "./areaWords";
import { dateText } from "../dateText";

/** One area of the status: where it stands in a word, and what lies behind it. Formulas without "=". */
export type StatusArea = {
  readonly label: Words;
  readonly word: (book: BookNames) => string;
  readonly explanation: (book: BookNames) => string;
  /** Its word is the name of a level, and has the level's colour. */
  readonly byLevel?: boolean;
};

export function areaWord(key: AreaWordKey, { language }: BookNames): string {
  return textLiteral(areaWords[key].words[language]);
}

const texts = {
  late: { nb: "forsinket", nn: "forseinka", sv: "försenade", en: "late" },
  dueSoon: { nb: "forfaller snart", nn: "forfell snart", sv: "förfaller snart", en: "due soon" },
  reached: { nb: "nådd", nn: "nådd", sv: "nådda", en: "reached" },
  of: { nb: "av", nn: "av", sv: "av", en: "of" },
  next: { nb: "Neste", nn: "Neste", sv: "Nästa", en: "Next" },
  variance: { nb: "Avvik hittil", nn: "Avvik hittil", sv: "Avvikelse hittills", en: "Variance to date" },
  forecast: { nb: "prognose", nn: "prognose", sv: "prognos", en: "forecast" },
  against: { nb: "mot budsjett", nn: "mot budsjett", sv: "mot budget", en: "against budget" },
  unrated: { nb: "ikke vurdert", nn: "ikkje vurdert", sv: "inte bedömda", en: "not rated" },
  overdue: { nb: "over fristen", nn: "over fristen", sv: "försenade", en: "overdue" },
  completed: { nb: "fullført", nn: "fullført", sv: "slutförda", en: "completed" },
  measurable: { nb: "mål er målbare og tidsfestet", nn: "mål er målbare og tidfeste", sv: "mål är mätbara och tidsatta", en: "goals are measurable and dated" },
  missing: { nb: "igjen til målet på", nn: "att til målet på", sv: "kvar till målet på", en: "short of the target of" },
  measures: { nb: "i tiltak", nn: "i tiltak", sv: "i åtgärder", en: "in measures" },
  realised: { nb: "realisert", nn: "realisert", sv: "realiserat", en: "realised" },
  unitsReached: { nb: "enheter nådde målet", nn: "einingar nådde målet", sv: "enheter nådde målet", en: "units reached the target" },
  implemented: { nb: "gjennomførte forslag", nn: "gjennomførte forslag", sv: "genomförda förslag", en: "proposals implemented" },
} as const satisfies Record<string, Words>;

/** Words of an explanation as they stand in a formula, with what parts them from their neighbours. */
export function say(key: keyof typeof texts, before: string, after: string, language: Language): string {
  return textLiteral(`${before}${texts[key][language]}${after}`);
}

/** ". Neste: 12.03.2026 Rapport", where there is one. */
export function nextText(day: string, what: string, language: Language): string {
  return `IFERROR(${say("next", ". ", ": ", language)}&${dateText(day)}&" "&${what},"")`;
}
