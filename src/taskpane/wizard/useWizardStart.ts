import { useCallback, useEffect, useState } from "react";
import { readDraft } from "../../actions/mandateDraft";
import { answersFrom, blankAnswers, type Answers } from "../../domain/mandate/blankAnswers";
import { usePreferences } from "../app/preferencesContext";
import { useCommand, type CommandState } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import type { DraftKeeper } from "./draftKeeper";
import type { WizardMemory } from "./wizardMemory";
import { wizardStart, type WizardState } from "./wizardState";

export type WizardStart = { readonly answers: Answers; readonly state: WizardState; readonly keeper: DraftKeeper | null };

/** Blank answers with what the user has chosen once for all new sheets. */
export function useBlankAnswers(): () => Answers {
  const { language } = useText();
  const { defaults } = usePreferences();
  return useCallback(() => {
    const { options, header, ...rest } = blankAnswers(defaults.sheetLanguage ?? language);
    return { ...rest, options: { ...options, riskModel: defaults.riskModel }, header: { ...header, organisation: defaults.organisation } };
  }, [defaults, language]);
}

export type StartReading = {
  readonly start: WizardStart | null;
  readonly reading: CommandState<unknown>;
  readonly again: () => void;
  /** Whatever stands in the workbook is left there until something else is written. */
  readonly begin: () => void;
};

/** Where the wizard begins: where it was left on this screen, else from the draft in the workbook, else blank. */
export function useWizardStart(memory: WizardMemory): StartReading {
  const workbook = useWorkbook();
  const blank = useBlankAnswers();
  const [start, setStart] = useState<WizardStart | null>(() => memory.read());
  const { state: reading, run } = useCommand(useCallback(() => readDraft(workbook), [workbook]));

  const begin = useCallback(() => setStart({ answers: blank(), state: wizardStart, keeper: null }), [blank]);
  const look = useCallback(async () => {
    const draft = await run();
    if (!draft.ok) return;
    if (draft.value === null) begin();
    else setStart({ answers: answersFrom(draft.value), state: { ...wizardStart, restored: true }, keeper: null });
  }, [run, begin]);

  const isNeeded = start === null;
  useEffect(() => { if (isNeeded) void look(); }, [isNeeded, look]);
  return { start, reading, again: () => void look(), begin };
}
