import type { i18n } from "i18next";
import type { Language } from "../../domain/language";
import { createTextInstance, type TextParams } from "../textInstance";
import { functionText } from "./functionText";

export type FunctionTextKey = keyof typeof functionText;

let shared: i18n | undefined;

/** Apart from the pane's texts, so that the functions' script carries no sentence it never says. */
export function functionSentence(language: Language, key: FunctionTextKey, params: TextParams): string {
  shared ??= createTextInstance({ function: functionText });
  return shared.t(`function:${key}`, { ...params, lng: language });
}
