import type { Language } from "../../domain/language";

/** Each language by its own name, so that it is found by who needs it. */
export const languageNames: readonly (readonly [Language, string])[] = [
  ["nb", "Norsk bokmål"],
  ["nn", "Norsk nynorsk"],
  ["sv", "Svenska"],
  ["en", "English"],
];
