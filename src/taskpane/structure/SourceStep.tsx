import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readSelection } from "../../actions/readSelection";
import { readSource, type SourceInput } from "../../actions/readSource";
import type { Outcome } from "../../domain/outcome";
import type { Source } from "../../readers/source";
import type { RangeSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import { ErrorSummary } from "../app/ErrorSummary";
import { FailureMessage } from "../app/FailureMessage";
import { CommandProgress } from "../app/CommandProgress";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { PasteField, pasteFieldId } from "./PasteField";
import { SelectionNote } from "./SelectionNote";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { StepProps } from "./StructureScreen";
import type { Pasted } from "./structureState";

type Read = { readonly source: Source; readonly readFrom: Pasted | RangeSnapshot };

function inputOf(pasted: Pasted): SourceInput {
  return pasted.html === null ? { kind: "text", text: pasted.text } : { kind: "html", html: pasted.html, text: pasted.text };
}

async function readInput(workbook: WorkbookPort, origin: "selection" | "paste", pasted: Pasted): Promise<Outcome<Read>> {
  if (origin === "paste") return withInput(readSource(inputOf(pasted)), pasted);
  const selection = await readSelection(workbook);
  return selection.ok ? withInput(readSource({ kind: "range", range: selection.value }), selection.value) : selection;
}

function withInput(source: Outcome<Source>, readFrom: Pasted | RangeSnapshot): Outcome<Read> {
  return source.ok ? { ok: true, value: { source: source.value, readFrom } } : source;
}

export function SourceStep({ state, dispatch }: StepProps) {
  const { text } = useText();
  const workbook = useWorkbook();
  const [attempt, setAttempt] = useState(0);
  const { state: reading, run } = useCommand((_progress, origin: "selection" | "paste", pasted: Pasted) => readInput(workbook, origin, pasted));
  const origin = state.origin;

  const keepRange = useCallback((range: RangeSnapshot) => dispatch({ type: "selectionRead", range }), [dispatch]);
  const nothingPasted = origin === "paste" && state.pasted.text.trim() === "" && state.pasted.html === null;

  async function readOn(): Promise<void> {
    setAttempt((count) => count + 1);
    if (nothingPasted) return;
    const read = await run(origin, state.pasted);
    if (read.ok) dispatch({ type: "sourceRead", ...read.value });
  }

  const failed = reading.status === "failed" && !nothingPasted;
  return (
    <StepFrame step="source" actions={<StepActions onNext={() => void readOn()} />}>
      {attempt > 0 && nothingPasted && <ErrorSummary attempt={attempt} errors={[{ fieldId: pasteFieldId, message: text("source.error.nothingPasted") }]} />}
      {failed && <FailureMessage title="source.failed" issues={reading.issues} />}
      <Field label={text("source.origin")}>
        <RadioGroup value={origin} onChange={(_event, { value }) => dispatch({ type: "originChosen", origin: value as typeof origin })}>
          <Radio value="selection" label={text("source.origin.selection")} />
          <Radio value="paste" label={text("source.origin.paste")} />
        </RadioGroup>
      </Field>
      {origin === "selection"
        ? <SelectionNote range={state.range} onRead={keepRange} />
        : <PasteField pasted={state.pasted} invalid={attempt > 0 && nothingPasted} onChange={(pasted) => dispatch({ type: "pasted", pasted })} />}
      <CommandProgress state={reading} />
    </StepFrame>
  );
}
