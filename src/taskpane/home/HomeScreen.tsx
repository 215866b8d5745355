import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { checkSheets } from "../../actions/checkSheets";
import { describeWorkbook } from "../../actions/describeWorkbook";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { ScreenFrame } from "../app/ScreenFrame";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { UpgradeNotice } from "./UpgradeNotice";
import { NextSteps } from "./NextSteps";
import { WorkbookSummary } from "./WorkbookSummary";

const useStyles = makeStyles({ lead: { color: tokens.colorNeutralForeground2 } });

export function HomeScreen() {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const description = useCommand(useCallback(() => describeWorkbook(workbook), [workbook]));
  const findings = useCommand(useCallback(() => checkSheets(workbook), [workbook]));
  const { run: describe } = description;
  const { run: check } = findings;

  useEffect(() => {
    async function look(): Promise<void> {
      const described = await describe();
      if (described.ok && described.value.subprojects.length > 0) await check();
    }
    void look();
  }, [describe, check]);

  const known = description.state.status === "done" ? description.state.value : null;
  return (
    <ScreenFrame title={text("home.title")}>
      <Text className={styles.lead}>{text("home.lead")}</Text>
      {description.state.status === "failed" && <FailureMessage takesFocus={false} issues={description.state.issues} />}
      <CommandProgress state={description.state} />
      {known?.hasOlderSheets && <UpgradeNotice />}
      {known && <WorkbookSummary description={known} findings={findings.state} />}
      <NextSteps hasSheets={(known?.subprojects.length ?? 0) > 0} />
    </ScreenFrame>
  );
}
