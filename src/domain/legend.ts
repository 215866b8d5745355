import type { Language, Words } from "./language";

/** The rules hang on the role, never on the letter: a start stands once and first, nothing but a report follows a finish. A report needs no start. */
export type CodeRole = "start" | "meeting" | "report" | "finish";

export const roleWords: Readonly<Record<CodeRole, Words>> = {
  start: { nb: "Oppstart", nn: "Oppstart", sv: "Uppstart", en: "Start" },
  meeting: { nb: "Møte", nn: "Møte", sv: "Möte", en: "Meeting" },
  report: { nb: "Rapport", nn: "Rapport", sv: "Rapport", en: "Report" },
  finish: { nb: "Ferdig", nn: "Ferdig", sv: "Klar", en: "Finished" },
};

/** To choose from: a meeting unless something else is said. */
export const roleChoices = { meeting: roleWords.meeting, start: roleWords.start, report: roleWords.report, finish: roleWords.finish };

export type LegendEntry = { readonly code: string; readonly meaning: string; readonly role: CodeRole };

export type Legend = readonly LegendEntry[];

const defaultEntries: readonly { readonly code: string; readonly role: CodeRole; readonly meaning: Words }[] = [
  { code: "O", role: "start", meaning: { nb: "oppstart", nn: "oppstart", sv: "uppstart", en: "opening meeting" } },
  { code: "S", role: "meeting", meaning: { nb: "statusmøte", nn: "statusmøte", sv: "avstämningsmöte", en: "status meeting" } },
  { code: "A", role: "meeting", meaning: { nb: "arbeidsgruppemøte", nn: "arbeidsgruppemøte", sv: "arbetsgruppsmöte", en: "working group meeting" } },
  { code: "P", role: "meeting", meaning: { nb: "prosjektgruppemøte", nn: "prosjektgruppemøte", sv: "projektgruppsmöte", en: "project group meeting" } },
  { code: "F", role: "finish", meaning: { nb: "ferdig", nn: "ferdig", sv: "färdig", en: "finished" } },
];

export function defaultLegend(language: Language): Legend {
  return defaultEntries.map(({ code, role, meaning }) => ({ code, role, meaning: meaning[language] }));
}

/** Codes the legend explains and no cell has. */
export function unusedCodes<Entry extends LegendEntry>(legend: readonly Entry[], used: ReadonlySet<string>): Entry[] {
  return legend.filter(({ code }) => !used.has(code));
}

/** The letters Prosjektark puts in every new plan, whatever they are said to mean. */
export function hasDefaultCodes(legend: Legend): boolean {
  return legend.length === defaultEntries.length && defaultEntries.every((entry) => legend.some(({ code, role }) => code === entry.code && role === entry.role));
}

const startWords = /oppstart|uppstart|startmøte|startmöte|igangset|igångsät|\bstart(?!us)|kick-?off|opening/i;
const finishWords = /ferdig|fullfør|fullför|avslutt|avslut|slutt?før|slutför|sluttmøte|slutmöte|färdig|\bklar[t]?(?![\p{L}])|finish|complet|\bdone\b|\bclosing|\bclosed/iu;

const reportWords = /(?:rapport|report)(?:ering|ing)?(?![\p{L}])/iu;

export function roleOfMeaning(meaning: string): CodeRole {
  if (finishWords.test(meaning)) return "finish";
  if (startWords.test(meaning)) return "start";
  return reportWords.test(meaning) ? "report" : "meeting";
}
