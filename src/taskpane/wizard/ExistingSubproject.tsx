import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { applyUpdate } from "../../actions/applyUpdate";
import type { Progress } from "../../actions/progress";
import { proposeMandateUpdate } from "../../actions/proposeMandateUpdate";
import type { UpdateProposal } from "../../actions/proposeUpdate";
import type { SubprojectMandate } from "../../domain/mandate/subprojectMandate";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { UpdateDifferences } from "../structure/UpdateDifferences";
import { UndoDialog } from "../structure/UndoDialog";
import { today } from "../structure/importRequest";
import { useUndo } from "../structure/useUndo";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

/** When the workbook has a subproject of that name already: what its sheets would get, instead of a second set of them. */
export function ExistingSubproject({ mandate }: { readonly mandate: SubprojectMandate }) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const workbook = useWorkbook();
  const { state: proposed, run: propose } = useCommand(useCallback(() => proposeMandateUpdate(workbook, mandate, { today: today() }), [workbook, mandate]));
  const { state: written, run: write, reset } = useCommand(useCallback((progress: Progress, proposal: UpdateProposal) => applyUpdate(workbook, proposal, progress), [workbook]));
  useEffect(() => { void propose(); }, [propose]);
  const undo = useUndo(written.status === "done" ? written.value.undo : null, () => { reset(); void propose(); });
  const proposal = proposed.status === "done" ? proposed.value : null;
  if (proposed.status === "failed") return <FailureMessage takesFocus={false} issues={proposed.issues} />;
  if (!proposal) return null;
  return (
    <section className={styles.section} aria-labelledby="existing-subproject">
      <Subtitle2 as="h2" id="existing-subproject" className={styles.title}>{text("wizard.existing.title", { name: proposal.subproject })}</Subtitle2>
      {written.status === "done"
        ? <MessageBar intent="success" layout="multiline"><MessageBarBody role="status">{text("wizard.existing.updated")}</MessageBarBody></MessageBar>
        : <UpdateDifferences proposal={proposal} />}
      {proposal.issues.map((issue) => <p key={`${issue.code} ${JSON.stringify(issue.params)}`}>{sentence(issue)}</p>)}
      {written.status === "failed" && <FailureMessage title="destination.failed" issues={written.issues} />}
      {undo.failed && <FailureMessage title="done.undo.failed" issues={undo.failed} />}
      <CommandProgress state={written} />
      {written.status === "done"
        ? <Button onClick={() => void undo.run(false)}>{text("done.undo")}</Button>
        : proposal.differences.length > 0 && <Button onClick={() => void write(proposal)}>{text("destination.update")}</Button>}
      <UndoDialog open={undo.changed} onConfirm={() => void undo.run(true)} onKeep={undo.dismiss} />
    </section>
  );
}
