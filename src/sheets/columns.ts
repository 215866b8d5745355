import { amountNok, type AmountOre } from "../domain/amount";
import type { Language, Words } from "../domain/language";
import type { SerialDay } from "../domain/serialDay";
import type { BookNames } from "./bookNames";
import type { ColumnBlueprint, ColumnType } from "./sheetBlueprint";
import { amountValidation, choiceValidation, dateValidation, wholeNumberValidation, percentValidation } from "./columnValidation";

/** Key, heading and width; the builders below say the rest. */
export type Heading = { readonly key: string; readonly label: Words; readonly widthPt: number };

export function textColumn<Entry>(heading: Heading, content?: (entry: Entry) => string): ColumnBlueprint<Entry> {
  return { ...heading, type: "text", wrap: true, ...(content ? { content } : {}) };
}

/** A list to choose from, in the sheet's language. `open`: other words are allowed after a question. */
export function choiceColumn<Entry, Key extends string>(
  heading: Heading, choices: Readonly<Record<Key, Words>>, content: (entry: Entry) => Key | null, open = false,
): ColumnBlueprint<Entry> {
  return {
    ...heading, type: "text", wrap: true,
    content: (entry, language) => choiceWord(choices, content(entry), language),
    validation: ({ language }) => choiceValidation(heading.label[language], Object.values<Words>(choices).map((words) => words[language]), language, open),
  };
}

function choiceWord<Key extends string>(choices: Readonly<Record<Key, Words>>, key: Key | null, language: Language): string {
  return key === null ? "" : choices[key][language];
}

export function dateColumn<Entry>(heading: Heading, content: (entry: Entry) => SerialDay | null): ColumnBlueprint<Entry> {
  return { ...heading, type: "date", centred: true, content, validation: ({ language }) => dateValidation(heading.label[language], language) };
}

/** Kroner in the cell, øre in the entry. */
export function amountColumn<Entry>(heading: Heading, content: (entry: Entry) => AmountOre | null): ColumnBlueprint<Entry> {
  return {
    ...heading, type: "amount",
    content: (entry) => {
      const ore = content(entry);
      return ore === null ? null : amountNok(ore);
    },
    validation: ({ language }) => amountValidation(heading.label[language], language),
  };
}

export function wholeNumberColumn<Entry>(heading: Heading, from: number, to: number, content: (entry: Entry) => number | null): ColumnBlueprint<Entry> {
  return { ...heading, type: "wholeNumber", centred: true, content, validation: ({ language }) => wholeNumberValidation(heading.label[language], from, to, language) };
}

/** The entry says percent, 40; the cell holds the share, 0.4. */
export function percentColumn<Entry>(heading: Heading, content: (entry: Entry) => number | null): ColumnBlueprint<Entry> {
  return {
    ...heading, type: "percent", centred: true,
    content: (entry) => {
      const percent = content(entry);
      return percent === null ? null : percent / 100;
    },
    validation: ({ language }) => percentValidation(heading.label[language], language),
  };
}

export function formulaColumn<Entry>(heading: Heading, result: Exclude<ColumnType, "formula">, formula: (book: BookNames) => string): ColumnBlueprint<Entry> {
  return { ...heading, type: "formula", result, ...(result === "text" ? { wrap: true } : {}), ...(result === "date" ? { centred: true } : {}), formula };
}
