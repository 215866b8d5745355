import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../../domain/language";
import type { WorkbookPort } from "../../sheets/workbookPort";
import { createTexts } from "../../text/translate";
import type { UserDefaults } from "../settings/userDefaults";
import { saveDefaults } from "../settings/defaultsStorage";
import { AppShell } from "./AppShell";
import { FailureBoundary } from "./FailureBoundary";
import type { Navigation } from "./navigation";
import { NavigationProvider } from "./navigationContext";
import { paneTheme, type Brightness } from "./paneTheme";
import { PreferencesProvider, type Preferences } from "./preferencesContext";
import { useBrightness } from "./useBrightness";
import { WorkbookProvider } from "./workbookContext";

export type AppProps = {
  readonly workbook: WorkbookPort;
  readonly navigation: Navigation;
  /** Language and brightness of Office itself, which hold until the user chooses. */
  readonly officeLanguage: Language;
  readonly officeBrightness: Brightness | null;
  /** Told the pane's language at start and at every change: the functions speak it in their messages. */
  readonly onLanguage?: (language: Language) => void;
  readonly saved: { readonly defaults: UserDefaults; readonly kept: boolean };
};

export function App({ workbook, navigation, officeLanguage, officeBrightness, onLanguage, saved }: AppProps) {
  const [defaults, setDefaults] = useState(saved.defaults);
  const [kept, setKept] = useState(saved.kept);
  const language = defaults.paneLanguage ?? officeLanguage;
  const texts = useMemo(() => createTexts(language), [language]);
  const brightness = useBrightness(defaults.theme, officeBrightness);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = brightness;
  }, [language, brightness]);
  useEffect(() => onLanguage?.(language), [language, onLanguage]);

  const change = useCallback((changes: Partial<UserDefaults>) => {
    const next = { ...defaults, ...changes };
    setDefaults(next);
    void saveDefaults(next).then(setKept);
  }, [defaults]);
  const preferences = useMemo<Preferences>(() => ({ defaults, kept, change }), [defaults, kept, change]);

  return (
    <I18nextProvider i18n={texts}>
      <FluentProvider theme={paneTheme(brightness)}>
        <FailureBoundary>
          <WorkbookProvider value={workbook}>
            <NavigationProvider value={navigation}>
              <PreferencesProvider value={preferences}>
                <AppShell />
              </PreferencesProvider>
            </NavigationProvider>
          </WorkbookProvider>
        </FailureBoundary>
      </FluentProvider>
    </I18nextProvider>
  );
}
