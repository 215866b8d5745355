import type { Answers } from "../../domain/mandate/blankAnswers";
import type { DraftKeeper } from "./draftKeeper";
import type { WizardState } from "./wizardState";

export type KeptWizard = { readonly answers: Answers; readonly state: WizardState; readonly keeper: DraftKeeper };

/** Where the wizard stands while another screen is open; the draft in the workbook is for the next time the pane opens. */
export type WizardMemory = { read(): KeptWizard | null; keep(kept: KeptWizard): void };

export function createWizardMemory(): WizardMemory {
  let held: KeptWizard | null = null;
  return { read: () => held, keep: (kept) => { held = kept; } };
}
