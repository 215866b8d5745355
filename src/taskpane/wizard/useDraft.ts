import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { useWorkbook } from "../app/workbookContext";
import { createDraftKeeper, type DraftKeeper, type DraftState } from "./draftKeeper";

/** Keeps the answers in the workbook while they are typed; what is not saved yet is saved when the wizard leaves the screen. */
export function useDraft({ getValues, subscribe }: UseFormReturn<Answers>, kept: DraftKeeper | null): { readonly keeper: DraftKeeper; readonly state: DraftState } {
  const workbook = useWorkbook();
  const [state, setState] = useState<DraftState>("unsaved");
  const [keeper] = useState(() => kept ?? createDraftKeeper(workbook, getValues()));
  useEffect(() => {
    keeper.attach({ answers: getValues, tell: setState });
    const stop = subscribe({ formState: { values: true }, callback: () => keeper.changed() });
    return () => { stop(); void keeper.flush(); };
  }, [keeper, getValues, subscribe]);
  return { keeper, state };
}
