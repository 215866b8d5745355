import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { readMandate } from "../../domain/mandate/subprojectMandate";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { useText, type PaneKey } from "../app/useText";
import { chosenAnswers } from "./chosenAnswers";
import type { DraftKeeper, DraftState } from "./draftKeeper";
import { StepContent } from "./StepContent";
import { SummaryStep } from "./SummaryStep";
import { useCreation } from "./useCreation";
import { useStepsWanted } from "./useStepsWanted";
import { useWizard } from "./wizardContext";
import { WizardFrame } from "./WizardFrame";
import { stepOfField, type WizardStep } from "./wizardSteps";

const leads: Readonly<Partial<Record<WizardStep, PaneKey>>> = {
  project: "wizard.project.lead", goals: "wizard.goals.lead", measures: "wizard.measures.lead", organisation: "wizard.organisation.lead", progress: "wizard.progress.lead",
  risks: "wizard.risks.lead", milestones: "wizard.milestones.lead", budget: "wizard.budget.lead", followUp: "wizard.followUp.lead",
};

type Props = {
  readonly draft: { readonly keeper: DraftKeeper; readonly state: DraftState };
  readonly above: ReactNode;
  readonly onStartOver: () => void;
};

export function WizardSteps({ draft, above, onStartOver }: Props) {
  const { text } = useText();
  const { getValues, trigger } = useFormContext<Answers>();
  const { state: { step, round }, dispatch } = useWizard();
  const steps = useStepsWanted();
  const creation = useCreation(draft.keeper, (receipt) => dispatch({ type: "created", receipt }));
  const place = steps.indexOf(step);

  function open(to: WizardStep | undefined): void {
    void draft.keeper.flush();
    creation.reset();
    if (to) dispatch({ type: "stepOpened", step: to });
  }

  async function goOn(): Promise<void> {
    const read = readMandate(chosenAnswers(getValues()));
    const isFinished = read.ok || (step !== "summary" && !read.issues.some(({ field = "" }) => stepOfField(field) === step));
    if (isFinished && step !== "summary") return open(steps[place + 1]);
    if (read.ok) return creation.create(read.value);
    await trigger();
    dispatch({ type: "attempted" });
  }

  return (
    <WizardFrame
      key={`${step} ${round}`}
      step={step}
      lead={leads[step]}
      draft={draft.state}
      above={above}
      onLeave={() => void draft.keeper.flush()}
      onBack={place > 0 ? () => open(steps[place - 1]) : null}
      onNext={() => void goOn()}
      {...(step === "summary" ? { next: "wizard.create" as const } : {})}
    >
      {step === "summary" ? <SummaryStep /> : <StepContent step={step} />}
      {creation.state.status === "failed" && <FailureMessage title="wizard.create.failed" issues={creation.state.issues} />}
      <CommandProgress state={creation.state} onCancel={creation.cancel} />
      {step === "project" && <div><Button appearance="subtle" onClick={onStartOver}>{text("wizard.draft.startOver")}</Button></div>}
    </WizardFrame>
  );
}
