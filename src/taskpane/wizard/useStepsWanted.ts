import { useFormContext, useWatch } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { stepsFor, type WizardStep } from "./wizardSteps";

/** The steps the chosen sheets ask for. */
export function useStepsWanted(): readonly WizardStep[] {
  const { control } = useFormContext<Answers>();
  return stepsFor(useWatch({ control, name: "options.sections" }));
}
