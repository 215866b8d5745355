import type { Language, Words } from "../domain/language";
import type { Validation } from "./validation";

const texts = {
  date: { nb: "Skriv en dato fra 2000 til 2099, for eksempel 31.12.2026.", nn: "Skriv ein dato frå 2000 til 2099, til dømes 31.12.2026.", sv: "Skriv ett datum från 2000 till 2099, till exempel 2026-12-31.", en: "Enter a date from 2000 to 2099." },
  amount: { nb: "Skriv beløpet i kroner, uten mellomrom eller bokstaver.", nn: "Skriv beløpet i kroner, utan mellomrom eller bokstavar.", sv: "Skriv beloppet i kronor, utan mellanslag eller bokstäver.", en: "Enter the amount in kroner, as a number." },
  percent: { nb: "Skriv en prosent fra 0 til 100.", nn: "Skriv ein prosent frå 0 til 100.", sv: "Skriv en procentsats från 0 till 100.", en: "Enter a percentage from 0 to 100." },
  choose: { nb: "Velg fra listen.", nn: "Vel frå lista.", sv: "Välj i listan.", en: "Choose from the list." },
  chooseOpen: { nb: "Velg fra listen. Egne ord er også tillatt.", nn: "Vel frå lista. Eigne ord er òg tillatne.", sv: "Välj i listan. Egna ord är också tillåtna.", en: "Choose from the list. Your own words are allowed too." },
  notListed: { nb: "Ordet står ikke på listen. Vil du bruke det likevel?", nn: "Ordet står ikkje på lista. Vil du bruke det likevel?", sv: "Ordet finns inte i listan. Vill du använda det ändå?", en: "The word is not on the list. Use it all the same?" },
} as const satisfies Record<string, Words>;

const wholeNumber: Readonly<Record<Language, (from: number, to: number) => string>> = {
  nb: (from, to) => `Skriv et helt tall fra ${from} til ${to}.`,
  nn: (from, to) => `Skriv eit heilt tal frå ${from} til ${to}.`,
  sv: (from, to) => `Skriv ett heltal från ${from} till ${to}.`,
  en: (from, to) => `Enter a whole number from ${from} to ${to}.`,
};

/** Excel cuts the title of a prompt here. */
const longestTitle = 32;

function saying(heading: string, rule: Validation["rule"], prompt: string, error = prompt, style: "stop" | "warning" = "stop"): Validation {
  const title = heading.slice(0, longestTitle);
  return { rule, prompt: { title, message: prompt }, error: { title, message: error, style } };
}

export function dateValidation(heading: string, language: Language): Validation {
  return saying(heading, { kind: "date", from: "2000-01-01", to: "2099-12-31" }, texts.date[language]);
}

/** As large as øre can be counted exactly. */
export function amountValidation(heading: string, language: Language): Validation {
  return saying(heading, { kind: "decimal", from: -1e13, to: 1e13 }, texts.amount[language]);
}

export function percentValidation(heading: string, language: Language): Validation {
  return saying(heading, { kind: "decimal", from: 0, to: 1 }, texts.percent[language]);
}

export function wholeNumberValidation(heading: string, from: number, to: number, language: Language): Validation {
  return saying(heading, { kind: "wholeNumber", from, to }, wholeNumber[language](from, to));
}

export function choiceValidation(heading: string, words: readonly string[], language: Language, open: boolean): Validation {
  const rule = { kind: "list", words } as const;
  return open ? saying(heading, rule, texts.chooseOpen[language], texts.notListed[language], "warning") : saying(heading, rule, texts.choose[language]);
}
