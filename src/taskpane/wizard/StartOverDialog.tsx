import { KeepDialog } from "../app/KeepDialog";
import { useText } from "../app/useText";

type Props = { readonly open: boolean; readonly onConfirm: () => void; readonly onKeep: () => void };

export function StartOverDialog(props: Props) {
  const { text } = useText();
  return <KeepDialog {...props} title={text("wizard.draft.confirm.title")} body={text("wizard.draft.confirm.body")} keep={text("wizard.draft.confirm.keep")} confirm={text("wizard.draft.confirm.delete")} />;
}
