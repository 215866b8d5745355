import { useCallback, useEffect, useState } from "react";
import { readDraft } from "../../actions/mandateDraft";
import type { Issue } from "../../domain/issue";
import { answersFrom, blankAnswers, type Answers } from "../../domain/mandate/blankAnswers";
import { usePreferences } from "../app/preferencesContext";
import { useCommand, type CommandState } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import type { WizardMemory } from "./wizardMemory";
import { wizardStart, type WizardState } from "./wizardState";

export type WizardStart = { readonly answers: Answers; readonly state: WizardState; readonly unread: readonly Issue[] | null };

/** Blank answers with what the user has chosen once for all new sheets. */
export function useBlankAnswers(): () => Answers {
  const { language } = useText();
  const { defaults } = usePreferences();
  return useCallback(() => {
    const { options, header, ...rest } = blankAnswers(defaults.sheetLanguage ?? language);
    return { ...rest, options: { ...options, riskModel: defaults.riskModel }, header: { ...header, organisation: defaults.organisation } };
  }, [defaults, language]);
}

/** Where the wizard begins: where it was left on this screen, else from the draft in the workbook, else blank. */
export function useWizardStart(memory: WizardMemory): { readonly start: WizardStart | null; readonly reading: CommandState<unknown> } {
  const workbook = useWorkbook();
  const blank = useBlankAnswers();
  const [start, setStart] = useState<WizardStart | null>(() => {
    const kept = memory.read();
    return kept && { ...kept, unread: null };
  });
  const { state: reading, run } = useCommand(useCallback(() => readDraft(workbook), [workbook]));

  const isNeeded = start === null;
  useEffect(() => {
    if (!isNeeded) return;
    void run().then((draft) => {
      if (!draft.ok) setStart({ answers: blank(), state: wizardStart, unread: draft.issues });
      else if (draft.value === null) setStart({ answers: blank(), state: wizardStart, unread: null });
      else setStart({ answers: answersFrom(draft.value), state: { ...wizardStart, restored: true }, unread: null });
    });
  }, [isNeeded, run, blank]);
  return { start, reading };
}
