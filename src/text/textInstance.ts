import { createInstance, type i18n } from "i18next";
import { formatLocales } from "../domain/formatLocales";
import { languages, type Language, type Words } from "../domain/language";

export type TextTables = Readonly<Record<string, Readonly<Record<string, Words>>>>;

export type TextParams = Readonly<Record<string, string | number>>;

function wordsIn(table: Readonly<Record<string, Words>>, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]]));
}

/** The tables in every language, ready to use. Nothing is escaped: React and Excel take text as text. */
export function createTextInstance(tables: TextTables, language: Language = "nb"): i18n {
  const texts = createInstance();
  const namespaces = Object.entries(tables);
  void texts.init({
    lng: language,
    resources: Object.fromEntries(languages.map((one) => [one, Object.fromEntries(namespaces.map(([name, table]) => [name, wordsIn(table, one)]))])),
    ns: Object.keys(tables),
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  texts.services.formatter?.addCached("number", (lng) => {
    const format = new Intl.NumberFormat([...formatLocales(lng as Language)]);
    return (value: number) => format.format(value);
  });
  return texts;
}
