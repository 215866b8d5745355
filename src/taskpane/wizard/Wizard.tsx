import { useEffect, useReducer, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { useText } from "../app/useText";
import { fieldId } from "./answerSpec";
import { CreatedScreen } from "./CreatedScreen";
import { mandateResolver } from "./fieldErrors";
import { FilledNote } from "./FilledNote";
import { RestoredDraft } from "./RestoredDraft";
import { StartOverDialog } from "./StartOverDialog";
import { useDraft } from "./useDraft";
import { useBlankAnswers, type WizardStart } from "./useWizardStart";
import { WizardProvider } from "./wizardContext";
import type { WizardMemory } from "./wizardMemory";
import { wizardReducer } from "./wizardState";
import { WizardSteps } from "./WizardSteps";

type Props = { readonly start: WizardStart; readonly memory: WizardMemory };

export function Wizard({ start, memory }: Props) {
  const { language, sentence } = useText();
  const blank = useBlankAnswers();
  const [state, dispatch] = useReducer(wizardReducer, start.state);
  const [startingOver, setStartingOver] = useState(false);
  const form = useForm<Answers>({ defaultValues: start.answers, resolver: mandateResolver(sentence), mode: "onSubmit", shouldFocusError: false });
  const { getValues, trigger, reset } = form;
  const draft = useDraft(form, start.keeper);

  useEffect(() => () => memory.keep({ answers: getValues(), state, keeper: draft.keeper }), [memory, getValues, state, draft.keeper]);
  useEffect(() => { if (state.target) document.getElementById(fieldId(state.target.field))?.focus(); }, [state.target]);
  // What is wrong is said in the pane's language, also when that changes, and also after a look at another screen.
  const hasAsked = state.attempt > 0 || state.step === "summary";
  useEffect(() => { if (hasAsked) void trigger(); }, [hasAsked, language, trigger]);

  function begin(): void {
    setStartingOver(false);
    reset(blank());
    dispatch({ type: "restarted" });
    void draft.keeper.forget();
  }

  return (
    <FormProvider {...form}>
      <WizardProvider value={{ state, dispatch }}>
        {state.receipt
          ? <CreatedScreen receipt={state.receipt} name={getValues("header.subproject")} onAnother={begin} onUndone={() => { dispatch({ type: "undone" }); draft.keeper.release(); }} />
          : <WizardSteps draft={draft} onStartOver={() => setStartingOver(true)} above={state.filled ? <FilledNote /> : <RestoredDraft onStartOver={() => setStartingOver(true)} />} />}
        <StartOverDialog open={startingOver} onConfirm={begin} onKeep={() => setStartingOver(false)} />
      </WizardProvider>
    </FormProvider>
  );
}
