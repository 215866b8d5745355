import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useEffect } from "react";
import { runChecks } from "./runChecks";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { FindingSheets } from "./FindingSheets";

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2 },
  run: { alignSelf: "flex-start" },
  status: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  well: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px", flexShrink: 0 },
});

export function ChecksScreen() {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand(useCallback(() => runChecks(workbook), [workbook]));
  useEffect(() => { void run(); }, [run]);

  const result = state.status === "done" ? state.value : null;
  return (
    <ScreenFrame title={text("checks.title")}>
      <Text className={styles.lead}>{text("checks.lead")}</Text>
      <Button className={styles.run} icon={<ArrowSyncRegular />} onClick={() => void run()}>{text("checks.run")}</Button>
      {state.status === "failed" && <FailureMessage takesFocus={false} issues={state.issues} />}
      <CommandProgress state={state} />
      <div role="status" className={styles.status}>
        {result?.hasSheets === false && text("checks.noSheets")}
        {result?.hasSheets && result.findings.length === 0 && <><CheckmarkCircleFilled className={styles.well} aria-hidden />{text("checks.none")}</>}
        {result && result.findings.length > 0 && text("checks.found", { count: result.findings.length })}
      </div>
      {result && <FindingSheets findings={result.findings} />}
    </ScreenFrame>
  );
}
