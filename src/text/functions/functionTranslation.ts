import type { Language } from "../../domain/language";

/** Bokmål is written where Excel's metadata is generated from, beside the function itself. */
export type TranslatedLanguage = Exclude<Language, "nb">;

export type Translated = Readonly<Record<TranslatedLanguage, string>>;

/** What Excel shows of a function: its description, and each parameter's name and description, keyed by the bokmål name. */
export type FunctionTranslation = {
  readonly description: Translated;
  readonly parameters: Readonly<Record<string, { readonly name: Translated; readonly description: Translated }>>;
};
