import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { useText } from "../app/useText";
import { useUpgrade } from "./useUpgrade";

const useStyles = makeStyles({
  notice: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Sheets of an earlier version: what they lack, and a button that gives it to them. */
export function UpgradeNotice() {
  const styles = useStyles();
  const { text } = useText();
  const { stage, additions, failed, state, look, apply, undo } = useUpgrade();
  return (
    <section className={styles.notice} aria-label={text("upgrade.title")}>
      <MessageBar intent={stage === "done" ? "success" : "info"} layout="multiline">
        <MessageBarBody role="status">{text(`upgrade.${stage}`)}</MessageBarBody>
      </MessageBar>
      {failed && <FailureMessage issues={failed} />}
      {stage === "shown" && additions.map(({ subproject, sheetName, added }) => (
        <div key={sheetName}>
          <Text>{text("upgrade.additions", { subproject: subproject || text("home.unnamed"), sheet: sheetName })}</Text>
          <ul className={styles.list}>{added.map((name) => <li key={name}>{name}</li>)}</ul>
        </div>
      ))}
      <CommandProgress state={state} />
      {stage === "offered" && <Button onClick={look}>{text("upgrade.look")}</Button>}
      {stage === "shown" && <Button appearance="primary" onClick={apply}>{text("upgrade.apply")}</Button>}
      {stage === "done" && <Button onClick={undo}>{text("upgrade.undo")}</Button>}
    </section>
  );
}
