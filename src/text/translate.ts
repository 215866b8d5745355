import type { i18n } from "i18next";
import type { Issue } from "../domain/issue";
import type { Language } from "../domain/language";
import { cliText } from "./cliText";
import { issueText } from "./issueText";
import { paneText } from "./paneText";
import { createTextInstance, type TextParams } from "./textInstance";

const tables = { issue: issueText, pane: paneText, cli: cliText };

/** "issue:grid.code.unknown": a table and a key in it. */
export type TextKey = { [Table in keyof typeof tables]: `${Table}:${keyof (typeof tables)[Table] & string}` }[keyof typeof tables];

export function createTexts(language: Language = "nb"): i18n {
  return createTextInstance(tables, language);
}

let shared: i18n | undefined;

/** One sentence in the language asked for; plurals follow `count`. */
export function translate(language: Language, key: TextKey, params: TextParams = {}): string {
  shared ??= createTexts();
  return shared.t(key, { ...params, lng: language });
}

/** A finding's sentence, with what was read and what is proposed filled in. */
export function issueSentence(language: Language, { code, params, read, proposal }: Issue): string {
  const said = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]));
  return translate(language, `issue:${code}`, { ...said, read: read ?? "", proposal: proposal ?? "" });
}
