import { languages, type Language, type Words } from "../language";

/** The words of every field that is chosen from a list; the keys are what files and programs say. */
export const goalLevels = {
  subproject: { nb: "Delprosjekt", nn: "Delprosjekt", sv: "Delprojekt", en: "Subproject" },
  project: { nb: "Hovedprosjekt", nn: "Hovudprosjekt", sv: "Huvudprojekt", en: "Main project" },
} as const satisfies Record<string, Words>;

export const goalKinds = {
  result: { nb: "Resultatmål", nn: "Resultatmål", sv: "Projektmål", en: "Result goal" },
  effect: { nb: "Effektmål", nn: "Effektmål", sv: "Effektmål", en: "Effect goal" },
} as const satisfies Record<string, Words>;

export const measureOrigins = {
  own: { nb: "Delprosjektet", nn: "Delprosjektet", sv: "Delprojektet", en: "Subproject" },
  project: { nb: "Hovedprosjektet", nn: "Hovudprosjektet", sv: "Huvudprojektet", en: "Main project" },
  other: { nb: "Andre", nn: "Andre", sv: "Övriga", en: "Other" },
} as const satisfies Record<string, Words>;

export const groups = {
  steering: { nb: "Styringsgruppe", nn: "Styringsgruppe", sv: "Styrgrupp", en: "Steering group" },
  project: { nb: "Prosjektgruppe", nn: "Prosjektgruppe", sv: "Projektgrupp", en: "Project group" },
  working: { nb: "Arbeidsgruppe", nn: "Arbeidsgruppe", sv: "Arbetsgrupp", en: "Working group" },
  reference: { nb: "Referansegruppe", nn: "Referansegruppe", sv: "Referensgrupp", en: "Reference group" },
  line: { nb: "Linjen", nn: "Linja", sv: "Linjen", en: "Line organisation" },
} as const satisfies Record<string, Words>;

export const taskStatuses = {
  notStarted: { nb: "Ikke påbegynt", nn: "Ikkje starta", sv: "Ej påbörjad", en: "Not started" },
  started: { nb: "Påbegynt", nn: "Starta", sv: "Påbörjad", en: "Started" },
  postponed: { nb: "Utsatt", nn: "Utsett", sv: "Uppskjuten", en: "Postponed" },
  completed: { nb: "Fullført", nn: "Fullført", sv: "Slutförd", en: "Completed" },
} as const satisfies Record<string, Words>;

export const budgetKinds = {
  expense: { nb: "Utgift", nn: "Utgift", sv: "Kostnad", en: "Expense" },
  income: { nb: "Inntekt", nn: "Inntekt", sv: "Intäkt", en: "Income" },
} as const satisfies Record<string, Words>;

export const financingKinds = {
  grant: { nb: "Tilskudd", nn: "Tilskot", sv: "Bidrag", en: "Grant" },
  ownFunds: { nb: "Egne midler", nn: "Eigne midlar", sv: "Egna medel", en: "Own funds" },
  ownEffort: { nb: "Egeninnsats", nn: "Eigeninnsats", sv: "Egen insats", en: "Own effort" },
  other: { nb: "Annet", nn: "Anna", sv: "Annat", en: "Other" },
} as const satisfies Record<string, Words>;

export const financingStatuses = {
  planned: { nb: "Planlagt", nn: "Planlagt", sv: "Planerad", en: "Planned" },
  applied: { nb: "Søkt", nn: "Søkt", sv: "Sökt", en: "Applied for" },
  granted: { nb: "Innvilget", nn: "Innvilga", sv: "Beviljad", en: "Granted" },
  received: { nb: "Mottatt", nn: "Motteke", sv: "Mottagen", en: "Received" },
} as const satisfies Record<string, Words>;

/** Effect, feasibility and acceptance of a savings measure. */
export const highOrLow = {
  high: { nb: "Høy", nn: "Høg", sv: "Hög", en: "High" },
  low: { nb: "Lav", nn: "Låg", sv: "Låg", en: "Low" },
} as const satisfies Record<string, Words>;

export const highMediumLow = {
  high: highOrLow.high,
  medium: { nb: "Middels", nn: "Middels", sv: "Medel", en: "Medium" },
  low: highOrLow.low,
} as const satisfies Record<string, Words>;

export type Choice<Choices> = keyof Choices & string;

/** Which choice a word says: its key, or its wording in whichever language; null for any other word. */
export function choiceOf<Key extends string>(choices: Readonly<Record<Key, Words>>, word: string): Key | null {
  const said = word.trim().toLowerCase();
  return (Object.keys(choices) as Key[]).find((key) => key.toLowerCase() === said || languages.some((language) => choices[key][language].toLowerCase() === said)) ?? null;
}

/** Everything that can be chosen, in each language. */
export function allowedWords(choices: Readonly<Record<string, Words>>): Words {
  const listed = (language: Language) => Object.values(choices).map((words) => words[language]).join(", ");
  return { nb: listed("nb"), nn: listed("nn"), sv: listed("sv"), en: listed("en") };
}
