import { createContext, useContext, type Dispatch } from "react";
import type { WizardEvent, WizardState } from "./wizardState";

type WizardStore = { readonly state: WizardState; readonly dispatch: Dispatch<WizardEvent> };

const WizardContext = createContext<WizardStore | null>(null);

export const WizardProvider = WizardContext.Provider;

export function useWizard(): WizardStore {
  const store = useContext(WizardContext);
  if (!store) throw new Error("The steps stand inside the wizard.");
  return store;
}
