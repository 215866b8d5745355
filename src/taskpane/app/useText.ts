import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import type { paneText } from "../../text/paneText";
import type { TextParams } from "../../text/textInstance";
import { issueSentence } from "../../text/translate";

type Stem<Key> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

/** A text of the pane; of "home.findings_one" and "home.findings_other" the key is "home.findings". */
export type PaneKey = Stem<keyof typeof paneText>;

export type PaneText = {
  readonly language: Language;
  readonly text: (key: PaneKey, params?: TextParams) => string;
  readonly sentence: (issue: Issue) => string;
};

export function useText(): PaneText {
  const { t, i18n } = useTranslation("pane");
  const language = i18n.language as Language;
  const text = useCallback((key: PaneKey, params: TextParams = {}) => t(key, params), [t]);
  const sentence = useCallback((issue: Issue) => issueSentence(language, issue), [language]);
  return { language, text, sentence };
}
