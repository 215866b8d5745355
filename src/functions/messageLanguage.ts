import type { Language } from "../domain/language";

let current: Language = "nb";

/** The language of the messages behind #VALUE! and #N/A; results are the same in every language. */
export function setMessageLanguage(language: Language): void {
  current = language;
}

export function messageLanguage(): Language {
  return current;
}
