import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useNavigation } from "../app/navigationContext";
import { useText } from "../app/useText";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { SheetLinks } from "../home/SheetLinks";
import type { StepProps } from "./StructureScreen";
import { StepFrame } from "./StepFrame";
import { UndoDialog } from "./UndoDialog";
import { useCounts } from "./useCounts";
import { useUndo } from "./useUndo";

const useStyles = makeStyles({
  title: { margin: 0 },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
});

export function DoneStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { text } = useText();
  const navigation = useNavigation();
  const countText = useCounts();
  const undo = useUndo(state.receipt?.undo ?? null, () => dispatch({ type: "undone" }));
  if (!state.receipt) return null;
  const { counts, sheets } = state.receipt;
  return (
    <StepFrame step="done">
      {undo.failed && <FailureMessage title="done.undo.failed" issues={undo.failed} />}
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text("done.written", { what: countText(counts) })}</MessageBarBody>
      </MessageBar>
      <Subtitle2 as="h2" className={styles.title}>{text("done.sheets")}</Subtitle2>
      <SheetLinks sheets={sheets.map(({ name }) => ({ name }))} />
      <CommandProgress state={undo.state} />
      <Subtitle2 as="h2" className={styles.title}>{text("done.next")}</Subtitle2>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => navigation.open("checks")}>{text("done.check")}</Button>
        <Button onClick={() => dispatch({ type: "restarted" })}>{text("done.another")}</Button>
        <Button icon={<ArrowUndoRegular />} onClick={() => void undo.run(false)}>{text("done.undo")}</Button>
      </div>
      <UndoDialog open={undo.changed} onConfirm={() => void undo.run(true)} onKeep={undo.dismiss} />
    </StepFrame>
  );
}
