import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useText } from "../app/useText";

type Props = { readonly open: boolean; readonly onConfirm: () => void; readonly onKeep: () => void };

export function UndoDialog({ open, onConfirm, onKeep }: Props) {
  const { text } = useText();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => { if (!data.open) onKeep(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("done.undo.changed.title")}</DialogTitle>
          <DialogContent>{text("done.undo.changed.body")}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>{text("done.undo.keep")}</Button>
            <Button onClick={onConfirm}>{text("done.undo.anyway")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
