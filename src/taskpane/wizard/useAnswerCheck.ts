import { useCallback } from "react";
import { useFormContext } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { answerAt } from "./chosenAnswers";
import { errorsUnder } from "./fieldErrors";

/**
 * Looks at a field when it is left: what is written there, and whatever was wrong in the same part, because the one may
 * have put the other right. An empty field is not nagged about before the user wants to go on.
 */
export function useAnswerCheck(): (path: string) => void {
  const { getFieldState, getValues, trigger } = useFormContext<Answers>();
  return useCallback((path: string) => {
    const part = (path.split(".")[0] ?? "") as keyof Answers;
    const wrong = errorsUnder(getFieldState(part).error, part).map((error) => error.path);
    const written = answerAt(getValues(), path) !== "" ? [path] : [];
    const names = [...new Set([...written, ...wrong])];
    if (names.length > 0) void trigger(names as (keyof Answers)[]);
  }, [getFieldState, getValues, trigger]);
}
