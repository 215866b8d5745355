import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useNavigation } from "../app/navigationContext";
import { ScreenFrame } from "../app/ScreenFrame";
import { useText } from "../app/useText";

const useStyles = makeStyles({ buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS } });

type Props = { readonly name: string; readonly onKeep: () => void; readonly onReplace: () => void };

/** Answers that have not become sheets are not written over before the user has said so. */
export function DraftInTheWay({ name, onKeep, onReplace }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const navigation = useNavigation();
  return (
    <ScreenFrame title={text("wizard.filled.title")} above={text("wizard.title")} takesFocus>
      <Text>{text("wizard.filled.body", { name: name === "" ? text("wizard.filled.unnamed") : name })}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onKeep}>{text("wizard.filled.keep")}</Button>
        <Button onClick={onReplace}>{text("wizard.filled.replace")}</Button>
        <Button onClick={() => navigation.open("structure")}>{text("wizard.filled.back")}</Button>
      </div>
    </ScreenFrame>
  );
}
