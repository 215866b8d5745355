import { Text } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { describeWorkbook } from "../../actions/describeWorkbook";
import { readWorkbookSettings } from "../../actions/workbookSettings";
import { success } from "../../domain/outcome";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { Section } from "../app/Section";
import { StatusDateForm } from "./StatusDateForm";

/** What holds for this workbook, whoever opens it. */
export function WorkbookSettings() {
  const { text } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand(useCallback(async () => {
    const description = await describeWorkbook(workbook);
    if (!description.ok) return description;
    return description.value.subprojects.length === 0 ? success(null) : readWorkbookSettings(workbook);
  }, [workbook]));
  useEffect(() => { void run(); }, [run]);

  return (
    <Section title={text("settings.workbook")}>
      {state.status === "failed" && <FailureMessage takesFocus={false} issues={state.issues} />}
      {state.status === "done" && (state.value === null
        ? <Text>{text("settings.workbook.nothing")}</Text>
        : <StatusDateForm statusDate={state.value.statusDate} />)}
    </Section>
  );
}
