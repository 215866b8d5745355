import { useEffect, type Dispatch } from "react";
import { usePreferences } from "../app/preferencesContext";
import { useText } from "../app/useText";
import { DestinationStep } from "./DestinationStep";
import { DoneStep } from "./DoneStep";
import { PreviewStep } from "./PreviewStep";
import { SourceStep } from "./SourceStep";
import type { StructureEvent } from "./structureReducer";
import type { StructureState } from "./structureState";
import { TablesStep } from "./TablesStep";
import { useReading } from "./useReading";

export type StepProps = { readonly state: StructureState; readonly dispatch: Dispatch<StructureEvent> };

type Props = StepProps & { readonly intent: "selection" | "paste" | "file" | null };

export function StructureScreen({ state, dispatch, intent }: Props) {
  useEffect(() => {
    if (intent) dispatch({ type: "sourceAsked", origin: intent });
  }, [intent, dispatch]);

  const { language } = useText();
  const { defaults } = usePreferences();
  const sheetLanguage = state.destination.language ?? defaults.sheetLanguage ?? language;
  const reading = useReading(state, sheetLanguage);
  const shared = { state, dispatch, reading, sheetLanguage };
  return (
    <>
      {state.step === "source" && <SourceStep state={state} dispatch={dispatch} />}
      {state.step === "tables" && <TablesStep {...shared} />}
      {state.step === "preview" && <PreviewStep {...shared} />}
      {state.step === "destination" && <DestinationStep {...shared} />}
      {state.step === "done" && <DoneStep state={state} dispatch={dispatch} />}
    </>
  );
}
