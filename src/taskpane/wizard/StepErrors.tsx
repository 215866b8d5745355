import { useFormState, useFormContext } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { ErrorSummary, type FieldError } from "../app/ErrorSummary";
import { useText } from "../app/useText";
import { answerLabel } from "./answerLabel";
import { fieldId } from "./answerSpec";
import { errorsUnder, type AnswerError } from "./fieldErrors";
import { useWizard } from "./wizardContext";
import { stepOfField, type WizardStep } from "./wizardSteps";

/** Nobody reads more than this at once; the rest is told by number, and shown as the first are put right. */
const shownAtMost = 10;

/** What must be put right: in this step, or on the last one in all of them. Each leads to its field, also in another step. */
export function StepErrors({ step }: { readonly step: WizardStep }) {
  const { control } = useFormContext<Answers>();
  const { errors } = useFormState({ control });
  const { state, dispatch } = useWizard();
  const { text } = useText();
  const all = errorsUnder(errors).filter(({ path }) => step === "summary" || stepOfField(path) === step);
  if (state.attempt === 0 && step !== "summary") return null;

  function toFieldError({ path, message }: AnswerError): FieldError {
    return {
      fieldId: fieldId(path),
      message: text("wizard.finding", { field: answerLabel(path, text), sentence: message }),
      follow: () => dispatch({ type: "fieldSought", field: path }),
    };
  }
  return <ErrorSummary errors={all.slice(0, shownAtMost).map(toFieldError)} total={all.length} attempt={state.attempt} />;
}
