import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ImportReceipt } from "../../actions/importRequest";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { useNavigation } from "../app/navigationContext";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";
import { SheetLinks } from "../home/SheetLinks";
import { UndoDialog } from "../structure/UndoDialog";
import { useUndo } from "../structure/useUndo";

const useStyles = makeStyles({
  title: { margin: 0 },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
});

type Props = { readonly receipt: ImportReceipt; readonly name: string; readonly onUndone: () => void; readonly onAnother: () => void };

/** What was made, the way to it, and the way back. */
export function CreatedScreen({ receipt, name, onUndone, onAnother }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const navigation = useNavigation();
  const undo = useUndo(receipt.undo, onUndone);
  return (
    <ScreenFrame title={text("wizard.done.title")} above={text("wizard.title")} takesFocus>
      {undo.failed && <FailureMessage title="done.undo.failed" issues={undo.failed} />}
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text("wizard.done.written", { count: receipt.sheets.length, name })}</MessageBarBody>
      </MessageBar>
      <Subtitle2 as="h2" className={styles.title}>{text("done.sheets")}</Subtitle2>
      <SheetLinks sheets={receipt.sheets.map((sheet) => ({ name: sheet.name }))} />
      <CommandProgress state={undo.state} />
      <Subtitle2 as="h2" className={styles.title}>{text("done.next")}</Subtitle2>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => navigation.open("checks")}>{text("done.check")}</Button>
        <Button onClick={onAnother}>{text("wizard.done.another")}</Button>
        <Button icon={<ArrowUndoRegular />} onClick={() => void undo.run(false)}>{text("done.undo")}</Button>
      </div>
      <UndoDialog open={undo.changed} onConfirm={() => void undo.run(true)} onKeep={undo.dismiss} />
    </ScreenFrame>
  );
}
