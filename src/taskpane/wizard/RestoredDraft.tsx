import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useText } from "../app/useText";

/** Says that the answers come from the workbook's draft, and lets the user begin without them. */
export function RestoredDraft({ onStartOver }: { readonly onStartOver: () => void }) {
  const { text } = useText();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text("wizard.draft.restored")}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={onStartOver}>{text("wizard.draft.startOver")}</Button></MessageBarActions>
    </MessageBar>
  );
}
