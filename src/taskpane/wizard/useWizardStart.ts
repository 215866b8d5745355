import { useCallback, useEffect, useState } from "react";
import { readDraft } from "../../actions/mandateDraft";
import { answersFrom, blankAnswers, type Answers } from "../../domain/mandate/blankAnswers";
import { usePreferences } from "../app/preferencesContext";
import { useCommand, type CommandState } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { isBegun } from "./chosenAnswers";
import { createDraftKeeper, type DraftKeeper } from "./draftKeeper";
import type { KeptWizard, WizardMemory } from "./wizardMemory";
import { wizardStart, type WizardState } from "./wizardState";
import { wizardSteps } from "./wizardSteps";

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
  /** Answers nobody has made sheets of yet, where others are to take their place. */
  readonly standing: WizardStart | null;
  readonly reading: CommandState<unknown>;
  readonly again: () => void;
  /** Whatever stands in the workbook is left there until something else is written. */
  readonly begin: () => void;
  /** Goes on with the answers that were there. */
  readonly keep: () => void;
};

/** Where the wizard begins: with what was read out of a document, where it was left on this screen, from the draft in the workbook, or blank. */
export function useWizardStart(memory: WizardMemory, filled: Answers | null): StartReading {
  const workbook = useWorkbook();
  const blank = useBlankAnswers();
  const [start, setStart] = useState<WizardStart | null>(() => (filled ? null : memory.read()));
  const [standing, setStanding] = useState<WizardStart | null>(() => (filled ? unfinished(memory.read(), blank()) : null));
  const { state: reading, run } = useCommand(useCallback(() => readDraft(workbook), [workbook]));

  const begin = useCallback(() => {
    setStanding(null);
    // What it is filled with is not in the workbook yet: the draft is saved without waiting for a change.
    setStart(filled ? { answers: filled, state: { ...wizardStart, filled: true }, keeper: createDraftKeeper(workbook, blank()) } : { answers: blank(), state: wizardStart, keeper: null });
  }, [blank, filled, workbook]);
  const keep = useCallback(() => { setStart(standing); }, [standing]);
  const look = useCallback(async () => {
    const draft = await run();
    if (!draft.ok) return;
    const found = draft.value === null ? null : { answers: answersFrom(draft.value), state: { ...wizardStart, restored: true }, keeper: null };
    if (found === null) begin();
    else if (filled) setStanding(found);
    else setStart(found);
  }, [run, begin, filled]);

  const isNeeded = start === null && standing === null;
  useEffect(() => { if (isNeeded) void look(); }, [isNeeded, look]);
  return { start, standing, reading, again: () => void look(), begin, keep };
}

/** The wizard as it was left, where something was written in it that has not become sheets. */
function unfinished(kept: KeptWizard | null, blank: Answers): KeptWizard | null {
  if (!kept || kept.state.receipt) return null;
  const { header } = kept.answers;
  const typed = { ...kept.answers, header: { ...header, organisation: header.organisation === blank.header.organisation ? "" : header.organisation } };
  return wizardSteps.some((step) => isBegun(typed, step)) ? kept : null;
}
