import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readSelection } from "../../actions/readSelection";
import { readSource, type SourceInput } from "../../actions/readSource";
import type { Outcome } from "../../domain/outcome";
import type { Source } from "../../readers/source";
import type { RangeSnapshot, WorkbookPort } from "../../sheets/workbookPort";
import { ErrorSummary, type FieldError } from "../app/ErrorSummary";
import { FailureMessage } from "../app/FailureMessage";
import { CommandProgress } from "../app/CommandProgress";
import { useCommand } from "../app/useCommand";
import { useText, type PaneText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import type { ReadFile } from "../files/useFileReading";
import { FileField, fileFieldId } from "./FileField";
import { PasteField, pasteFieldId } from "./PasteField";
import { SelectionNote } from "./SelectionNote";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { StepProps } from "./StructureScreen";
import type { Pasted, StructureState } from "./structureState";

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

/** What the user has not given yet. */
function missing({ origin, pasted, file }: StructureState, isReading: boolean, { text }: PaneText): FieldError[] {
  if (origin === "paste" && pasted.text.trim() === "" && pasted.html === null) return [{ fieldId: pasteFieldId, message: text("source.error.nothingPasted") }];
  if (origin === "file" && file === null) return [{ fieldId: fileFieldId, message: text(isReading ? "source.error.fileReading" : "source.error.noFile") }];
  return [];
}

export function SourceStep({ state, dispatch }: StepProps) {
  const texts = useText();
  const { text } = texts;
  const workbook = useWorkbook();
  const [attempt, setAttempt] = useState(0);
  const [isReadingFile, setIsReadingFile] = useState(false);
  const { state: reading, run } = useCommand((_progress, origin: "selection" | "paste", pasted: Pasted) => readInput(workbook, origin, pasted));
  const { origin, file } = state;

  const keepRange = useCallback((range: RangeSnapshot) => dispatch({ type: "selectionRead", range }), [dispatch]);
  const keepFile = useCallback((read: ReadFile | null) => dispatch({ type: "fileRead", file: read }), [dispatch]);
  const errors = attempt > 0 ? missing(state, isReadingFile, texts) : [];

  function chooseOrigin(chosen: typeof origin): void {
    setAttempt(0);
    setIsReadingFile(false);
    dispatch({ type: "originChosen", origin: chosen });
  }

  async function readOn(): Promise<void> {
    setAttempt((count) => count + 1);
    if (missing(state, isReadingFile, texts).length > 0) return;
    if (origin === "file") {
      if (file) dispatch({ type: "sourceRead", source: file.source, readFrom: file });
      return;
    }
    const read = await run(origin, state.pasted);
    if (read.ok) dispatch({ type: "sourceRead", ...read.value });
  }

  const failed = reading.status === "failed" && errors.length === 0 && origin !== "file";
  return (
    <StepFrame step="source" actions={<StepActions onNext={() => void readOn()} />}>
      {errors.length > 0 && <ErrorSummary attempt={attempt} errors={errors} />}
      {failed && <FailureMessage title="source.failed" issues={reading.issues} />}
      <Field label={text("source.origin")}>
        <RadioGroup value={origin} onChange={(_event, { value }) => chooseOrigin(value as typeof origin)}>
          <Radio value="selection" label={text("source.origin.selection")} />
          <Radio value="paste" label={text("source.origin.paste")} />
          <Radio value="file" label={text("source.origin.file")} />
        </RadioGroup>
      </Field>
      {origin === "selection" && <SelectionNote range={state.range} onRead={keepRange} />}
      {origin === "paste" && <PasteField pasted={state.pasted} invalid={errors.length > 0} onChange={(pasted) => dispatch({ type: "pasted", pasted })} />}
      {origin === "file" && <FileField file={file} error={errors[0]?.message ?? null} onFile={keepFile} onReading={setIsReadingFile} />}
      <CommandProgress state={reading} />
    </StepFrame>
  );
}
