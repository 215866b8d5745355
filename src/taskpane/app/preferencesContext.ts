import { createContext, useContext } from "react";
import type { UserDefaults } from "../settings/userDefaults";

export type Preferences = {
  readonly defaults: UserDefaults;
  /** False where the browser keeps nothing: the choices then hold until the pane closes. */
  readonly kept: boolean;
  readonly change: (changes: Partial<UserDefaults>) => void;
};

const PreferencesContext = createContext<Preferences | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("The screens stand inside the pane's shell.");
  return preferences;
}
