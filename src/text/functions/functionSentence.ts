import { createInstance, type i18n, type Resource } from "i18next";
import { languages, type Language } from "../../domain/language";
import { functionText } from "./functionText";

export type FunctionTextKey = keyof typeof functionText;

/** Apart from the pane's texts, so that the functions' script carries no sentence it never says. */
function createFunctionTexts(): i18n {
  const texts = createInstance();
  const entries = Object.entries(functionText);
  const resources: Resource = Object.fromEntries(languages.map((language) => [
    language,
    { function: Object.fromEntries(entries.map(([key, words]) => [key, words[language]])) },
  ]));
  void texts.init({
    resources,
    ns: ["function"],
    defaultNS: "function",
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}

let shared: i18n | undefined;

export function functionSentence(language: Language, key: FunctionTextKey, params: Readonly<Record<string, string | number>>): string {
  shared ??= createFunctionTexts();
  return shared.t(key, { ...params, lng: language });
}
