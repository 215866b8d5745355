/** The languages of sheets, pane and messages: bokmål, nynorsk, Swedish and English. */
export const languages = ["nb", "nn", "sv", "en"] as const;

export type Language = (typeof languages)[number];

/** One wording in all four languages. */
export type Words = Readonly<Record<Language, string>>;

/** The language of a BCP 47 tag as Office gives it ("nb-NO", "no", "nn-NO", "sv-SE"); English for anything else. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split("-")[0];
  if (primary === "nb" || primary === "no") return "nb";
  if (primary === "nn" || primary === "sv") return primary;
  return "en";
}

/** Whose public holidays hold where nobody has said: Sweden's for Swedish, else Norway's. */
export function countryOf(language: Language): "NO" | "SE" {
  return language === "sv" ? "SE" : "NO";
}
