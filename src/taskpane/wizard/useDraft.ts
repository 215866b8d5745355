import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { useWorkbook } from "../app/workbookContext";
import { createDraftKeeper, type DraftKeeper, type DraftState } from "./draftKeeper";

/** Keeps the answers in the workbook while they are typed; what is not saved yet is saved when the wizard leaves the screen. */
export function useDraft({ getValues, subscribe }: UseFormReturn<Answers>): { readonly keeper: DraftKeeper; readonly state: DraftState } {
  const workbook = useWorkbook();
  const [state, setState] = useState<DraftState>("unsaved");
  const [keeper] = useState(() => createDraftKeeper(workbook, getValues, setState));
  useEffect(() => {
    const stop = subscribe({ formState: { values: true }, callback: () => keeper.changed() });
    return () => { stop(); void keeper.flush(); };
  }, [keeper, subscribe]);
  return { keeper, state };
}
