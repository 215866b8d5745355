import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useText } from "../app/useText";
import { DoubtPanel } from "./DoubtPanel";
import { includedTables } from "./reading";
import { RecordPanel } from "./RecordPanel";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { ReadingProps } from "./TablesStep";
import { UndoChoice } from "./UndoChoice";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export function PreviewStep({ state, dispatch, reading, sheetLanguage }: ReadingProps) {
  const styles = useStyles();
  const { text } = useText();
  const tables = includedTables(reading, state);
  const findings = [...reading.issues, ...tables.flatMap(({ issues }) => issues)];
  const [view, setView] = useState<"doubts" | "records">(findings.some(({ severity }) => severity !== "info") ? "doubts" : "records");
  const id = useId();
  return (
    <StepFrame step="preview" actions={<StepActions onBack={() => dispatch({ type: "steppedBack" })} onNext={() => dispatch({ type: "stepOpened", step: "destination" })} />}>
      <TabList className={styles.tabs} aria-label={text("preview.views")} selectedValue={view} onTabSelect={(_event, { value }) => setView(value as typeof view)}>
        <Tab value="doubts" id={`${id}-doubts`} aria-controls={`${id}-panel`}>{text("preview.doubts", { count: findings.length })}</Tab>
        <Tab value="records" id={`${id}-records`} aria-controls={`${id}-panel`}>{text("preview.records", { count: tables.length })}</Tab>
      </TabList>
      <UndoChoice past={state.past} onUndo={() => dispatch({ type: "choiceUndone" })} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {view === "doubts"
          ? <DoubtPanel reading={reading} state={state} dispatch={dispatch} />
          : <RecordPanel tables={tables} language={sheetLanguage} />}
      </div>
    </StepFrame>
  );
}
