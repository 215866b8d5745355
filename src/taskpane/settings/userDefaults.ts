import type { Language } from "../../domain/language";
import type { ThemeChoice } from "../app/paneTheme";

/** What one user chose on this machine, whatever workbook is open. */
export type UserDefaults = {
  /** null: the language Office is shown in. */
  readonly paneLanguage: Language | null;
  readonly theme: ThemeChoice;
  readonly organisation: string;
  /** Language of new sheets; null: the pane's. */
  readonly sheetLanguage: Language | null;
  readonly riskModel: "3" | "4";
};

export const factoryDefaults: UserDefaults = {
  paneLanguage: null,
  theme: "auto",
  organisation: "",
  sheetLanguage: null,
  riskModel: "3",
};
