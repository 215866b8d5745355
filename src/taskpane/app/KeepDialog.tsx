import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly keep: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
};

/** Asks before something is lost; to keep it is the first choice, and what Escape does. */
export function KeepDialog({ open, title, body, keep, confirm, onConfirm, onKeep }: Props) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => { if (!data.open) onKeep(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{body}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onKeep}>{keep}</Button>
            <Button onClick={onConfirm}>{confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
