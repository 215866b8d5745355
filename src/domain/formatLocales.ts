import type { Language } from "./language";

/**
 * What Intl is asked for. Chromium has no data for Nynorsk and would fall back to the browser's own language;
 * numbers, lists and the names of months are the same in Bokmål.
 */
export function formatLocales(language: Language): readonly Language[] {
  return language === "nn" ? ["nn", "nb"] : [language];
}
