import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useNavigation } from "../app/navigationContext";
import { useText } from "../app/useText";

/** Says that the answers were read out of a document, and gives the way back to it. */
export function FilledNote() {
  const { text } = useText();
  const navigation = useNavigation();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text("wizard.filled")}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => navigation.open("structure")}>{text("wizard.filled.back")}</Button></MessageBarActions>
    </MessageBar>
  );
}
