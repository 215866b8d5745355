import { KeepDialog } from "../app/KeepDialog";
import { useText } from "../app/useText";

type Props = { readonly open: boolean; readonly onConfirm: () => void; readonly onKeep: () => void };

export function UndoDialog(props: Props) {
  const { text } = useText();
  return <KeepDialog {...props} title={text("done.undo.changed.title")} body={text("done.undo.changed.body")} keep={text("done.undo.keep")} confirm={text("done.undo.anyway")} />;
}
