import { useFormContext, useWatch } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { AnswerFields } from "./AnswerFields";
import { CostAndFinancing } from "./CostAndFinancing";
import { ProgressStep } from "./ProgressStep";
import { ProjectStep } from "./ProjectStep";
import { RiskOutcome } from "./RiskOutcome";
import { RowList } from "./RowList";
import { backgroundAnswers, budgetAnswers, savingsAnswers } from "./singleAnswers";
import type { WizardStep } from "./wizardSteps";

/** The fields of each step but the last. A part of a step is left out with its sheet. */
export function StepContent({ step }: { readonly step: Exclude<WizardStep, "summary"> }) {
  const { control } = useFormContext<Answers>();
  const sections = useWatch({ control, name: "options.sections" });
  switch (step) {
    case "project":
      return <ProjectStep />;
    case "background":
      return <><AnswerFields specs={backgroundAnswers} /><RowList path="background.challenges" /></>;
    case "goals":
      return <RowList path="goals" />;
    case "measures":
      return <RowList path="measures" />;
    case "organisation":
      return <RowList path="roles" />;
    case "progress":
      return <ProgressStep />;
    case "risks":
      return <RowList path="risks" figures={(rowPath) => <RiskOutcome rowPath={rowPath} />} />;
    case "milestones":
      return <RowList path="milestones" />;
    case "budget":
      return (
        <>
          {sections.includes("budget") && <><AnswerFields specs={budgetAnswers} /><RowList path="budget.keys" /><RowList path="budget.lines" /></>}
          {sections.includes("financing") && <RowList path="financing" />}
          <CostAndFinancing hasBudget={sections.includes("budget")} hasFinancing={sections.includes("financing")} />
        </>
      );
    case "followUp":
      return (
        <>
          {sections.includes("informationPlan") && <RowList path="informationPlan" />}
          {sections.includes("decisionPoints") && <RowList path="decisionPoints" />}
        </>
      );
    case "improvements":
      return (
        <>
          {sections.includes("savings") && <><AnswerFields specs={savingsAnswers} /><RowList path="savings.measures" /></>}
          {sections.includes("proposals") && <RowList path="proposals" />}
        </>
      );
  }
}
