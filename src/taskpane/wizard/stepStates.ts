import type { Answers } from "../../domain/mandate/blankAnswers";
import { readMandate } from "../../domain/mandate/subprojectMandate";
import { chosenAnswers, isBegun } from "./chosenAnswers";
import { stepOfField, stepsFor, type WizardStep } from "./wizardSteps";

export type StepState = { readonly step: WizardStep; readonly begun: boolean; readonly errors: number };

/** How far each step has come. A step nobody has begun has no errors yet. */
export function stepStates(answers: Answers): readonly StepState[] {
  const read = readMandate(chosenAnswers(answers));
  const fields = read.ok ? [] : read.issues.map(({ field }) => field ?? "");
  return stepsFor(answers.options.sections).map((step) => {
    const begun = isBegun(answers, step);
    return { step, begun, errors: begun ? fields.filter((field) => stepOfField(field) === step).length : 0 };
  });
}
