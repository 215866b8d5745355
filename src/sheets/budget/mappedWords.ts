import type { Language, Words } from "../../domain/language";

/** One wording made in each language. */
export function mappedWords(word: (language: Language) => string): Words {
  return { nb: word("nb"), nn: word("nn"), sv: word("sv"), en: word("en") };
}
