import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useText } from "../app/useText";

type Props = { readonly open: boolean; readonly onConfirm: () => void; readonly onKeep: () => void };

export function StartOverDialog({ open, onConfirm, onKeep }: Props) {
  const { text } = useText();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => { if (!data.open) onKeep(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("wizard.draft.confirm.title")}</DialogTitle>
          <DialogContent>{text("wizard.draft.confirm.body")}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>{text("wizard.draft.confirm.keep")}</Button>
            <Button onClick={onConfirm}>{text("wizard.draft.confirm.delete")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
