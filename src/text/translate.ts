import { createInstance, type i18n, type Resource } from "i18next";
import type { Issue } from "../domain/issue";
import { languages, type Language, type Words } from "../domain/language";
import { cliText } from "./cliText";
import { functionText } from "./functions/functionText";
import { issueText } from "./issueText";
import { paneText } from "./paneText";

const tables = { issue: issueText, pane: paneText, function: functionText, cli: cliText };

export type TextTables = typeof tables;

/** "issue:grid.code.unknown": a table and a key in it. */
export type TextKey = { [Table in keyof TextTables]: `${Table}:${keyof TextTables[Table] & string}` }[keyof TextTables];

export type TextParams = Readonly<Record<string, string | number>>;

function wordsIn(table: Readonly<Record<string, Words>>, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]]));
}

function resources(): Resource {
  return Object.fromEntries(languages.map((language) => [
    language,
    Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, wordsIn(table, language)])),
  ]));
}

/** All texts, ready to use. Nothing is escaped here: React and Excel take text as text. */
export function createTexts(language: Language = "nb"): i18n {
  const texts = createInstance();
  void texts.init({
    lng: language,
    resources: resources(),
    ns: Object.keys(tables),
    defaultNS: "pane",
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}

let shared: i18n | undefined;

/** One sentence in the language asked for; plurals follow `count`. */
export function translate(language: Language, key: TextKey, params: TextParams = {}): string {
  shared ??= createTexts();
  return shared.t(key, { ...params, lng: language });
}

/** A finding's sentence, with what was read and what is proposed filled in. */
export function issueSentence(language: Language, { code, params, read, proposal }: Issue): string {
  return translate(language, `issue:${code}`, { ...params, read: read ?? "", proposal: proposal ?? "" });
}
