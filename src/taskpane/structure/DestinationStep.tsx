import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CommandProgress } from "../app/CommandProgress";
import { ErrorSummary } from "../app/ErrorSummary";
import { FailureMessage } from "../app/FailureMessage";
import { usePreferences } from "../app/preferencesContext";
import { useNavigation } from "../app/navigationContext";
import { useText } from "../app/useText";
import { DestinationFields } from "./DestinationFields";
import { filledAnswers } from "./filledAnswers";
import { FilledSections } from "./FilledSections";
import { importRequest } from "./importRequest";
import { ModeField, modeFieldId } from "./ModeField";
import { NewSheets } from "./NewSheets";
import { includedReadings } from "./reading";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { ReadingProps } from "./TablesStep";
import { UpdateDifferences } from "./UpdateDifferences";
import { useUpdateProposal } from "./useUpdateProposal";
import { useWriting } from "./useWriting";

export function DestinationStep({ state, dispatch, reading, sheetLanguage }: ReadingProps) {
  const { text } = useText();
  const { defaults } = usePreferences();
  const navigation = useNavigation();
  const [attempt, setAttempt] = useState(0);
  const { leftOut, takenIn, leftOutRecords, destination } = state;

  const choice = useMemo(() => ({
    language: sheetLanguage,
    projectTitle: destination.projectTitle ?? defaults.organisation,
    subproject: destination.subproject ?? "",
  }), [sheetLanguage, destination, defaults.organisation]);
  const tables = useMemo(() => includedReadings({ leftOut, takenIn, leftOutRecords }, reading), [reading, leftOut, takenIn, leftOutRecords]);
  const request = useMemo(() => importRequest(tables, choice, defaults), [tables, choice, defaults]);
  const proposal = useUpdateProposal(request);
  const writing = useWriting((receipt) => dispatch({ type: "written", receipt }));

  const update = state.mode === "new" || state.mode === "wizard" ? null : proposal.found;
  const answers = useMemo(() => (state.mode === "wizard" ? filledAnswers(tables, destination, sheetLanguage, defaults) : null), [state.mode, tables, destination, sheetLanguage, defaults]);
  const nothingToUpdate = update?.differences.length === 0;

  async function goOn(): Promise<void> {
    if (answers) return navigation.open("wizard", { answers });
    setAttempt((count) => count + 1);
    if (nothingToUpdate) return;
    // An update that was found only now is shown before anything is written.
    const late = proposal.settled ? null : await proposal.ask();
    if (late?.ok && late.value && state.mode !== "new") return document.getElementById(modeFieldId)?.focus();
    await writing.write(request, update);
  }

  return (
    <StepFrame step="destination" actions={<StepActions onBack={() => dispatch({ type: "steppedBack" })} onNext={() => void goOn()} next={answers ? "destination.fill" : update ? "destination.update" : "destination.create"} />}>
      {state.undone && attempt === 0 && <MessageBar intent="success" layout="multiline"><MessageBarBody>{text("done.undone")}</MessageBarBody></MessageBar>}
      {attempt > 0 && nothingToUpdate && <ErrorSummary attempt={attempt} errors={[{ fieldId: modeFieldId, message: text("destination.differences.none") }]} />}
      {!answers && proposal.state.status === "failed" && <FailureMessage title="destination.proposalFailed" issues={proposal.state.issues} takesFocus={false} />}
      {writing.state.status === "failed" && <FailureMessage title="destination.failed" issues={writing.state.issues} />}
      <ModeField mode={answers ? "wizard" : update ? "update" : "new"} canUpdate={proposal.found !== null} onChange={(mode) => dispatch({ type: "modeChosen", mode })} />
      {!answers && <DestinationFields choice={choice} onChange={(change) => dispatch({ type: "destinationChanged", change })} />}
      {answers ? <FilledSections answers={answers} /> : update ? <UpdateDifferences proposal={update} /> : <NewSheets request={request} looking={!proposal.settled} />}
      <CommandProgress state={writing.state} onCancel={writing.cancel} />
    </StepFrame>
  );
}
