import type { Language } from "../../domain/language";

/** What Excel reads of the functions, by Excel's locale of each language; the manifest's Override elements name the same files. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  nb: "functions.json",
  nn: "functions.nn-NO.json",
  sv: "functions.sv-SE.json",
  en: "functions.en-US.json",
};
