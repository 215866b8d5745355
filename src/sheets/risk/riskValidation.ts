import type { Words } from "../../domain/language";
import { consequenceLabels, likelihoodLabels, ratings } from "../../domain/riskScale";
import type { BookNames } from "../bookNames";
import type { Validation } from "../validation";

const texts = {
  likelihood: { nb: "Sannsynlighet", nn: "Sannsyn", sv: "Sannolikhet", en: "Likelihood" },
  consequence: { nb: "Konsekvens", nn: "Konsekvens", sv: "Konsekvens", en: "Consequence" },
  wholeNumber: { nb: "Helt tall fra 1 til 5", nn: "Heilt tal frå 1 til 5", sv: "Heltal från 1 till 5", en: "Whole number from 1 to 5" },
  notRated: { nb: "tom når den ikke er vurdert", nn: "tom når ho ikkje er vurdert", sv: "tom när den inte är bedömd", en: "empty when not rated yet" },
  due: { nb: "Frist", nn: "Frist", sv: "Klart senast", en: "Due" },
  duePrompt: { nb: "Dato, for eksempel 31.12.2026.", nn: "Dato, til dømes 31.12.2026.", sv: "Datum, till exempel 2026-12-31.", en: "A date." },
  dueError: { nb: "Skriv en dato fra 2000 til 2099.", nn: "Skriv ein dato frå 2000 til 2099.", sv: "Skriv ett datum från 2000 till 2099.", en: "Enter a date from 2000 to 2099." },
  status: { nb: "Status", nn: "Status", sv: "Status", en: "Status" },
  statusPrompt: {
    nb: "Velg fra listen. Egne ord er også tillatt.", nn: "Vel frå lista. Eigne ord er òg tillatne.",
    sv: "Välj i listan. Egna ord är också tillåtna.", en: "Choose from the list. Your own words are allowed too.",
  },
  statusError: {
    nb: "Statusen står ikke på listen. Vil du bruke den likevel?", nn: "Statusen står ikkje på lista. Vil du bruke han likevel?",
    sv: "Statusen finns inte i listan. Vill du använda den ändå?", en: "The status is not on the list. Use it all the same?",
  },
} as const satisfies Record<string, Words>;

const statuses: readonly Words[] = [
  { nb: "Ikke påbegynt", nn: "Ikkje starta", sv: "Ej påbörjad", en: "Not started" },
  { nb: "Påbegynt", nn: "Starta", sv: "Påbörjad", en: "Started" },
  { nb: "Utsatt", nn: "Utsett", sv: "Uppskjuten", en: "Postponed" },
  { nb: "Fullført", nn: "Fullført", sv: "Slutförd", en: "Completed" },
];

export function ratingValidation(key: string): (book: BookNames) => Validation {
  const isLikelihood = key.startsWith("likelihood");
  const title = isLikelihood ? texts.likelihood : texts.consequence;
  const labels = isLikelihood ? likelihoodLabels : consequenceLabels;
  return ({ language }) => ({
    rule: { kind: "wholeNumber", from: 1, to: 5 },
    prompt: {
      title: title[language],
      message: `${texts.wholeNumber[language]}: ${ratings.map((rating) => `${rating} = ${labels[rating][language]}`).join(", ")}; ${texts.notRated[language]}.`,
    },
    error: { title: title[language], message: `${texts.wholeNumber[language]}.`, style: "stop" },
  });
}

export function dueValidation({ language }: BookNames): Validation {
  return {
    rule: { kind: "date", from: "2000-01-01", to: "2099-12-31" },
    prompt: { title: texts.due[language], message: texts.duePrompt[language] },
    error: { title: texts.due[language], message: texts.dueError[language], style: "stop" },
  };
}

export function statusValidation({ language }: BookNames): Validation {
  return {
    rule: { kind: "list", words: statuses.map((words) => words[language]) },
    prompt: { title: texts.status[language], message: texts.statusPrompt[language] },
    error: { title: texts.status[language], message: texts.statusError[language], style: "warning" },
  };
}
