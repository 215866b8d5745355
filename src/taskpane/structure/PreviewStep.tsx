import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { useText } from "../app/useText";
import { DoubtPanel } from "./DoubtPanel";
import { includedTables } from "./reading";
import { RecordPanel } from "./RecordPanel";
import { StepActions } from "./StepActions";
import { StepFrame } from "./StepFrame";
import type { ReadingProps } from "./TablesStep";
import { UndoChoice } from "./UndoChoice";
import { UnreadPanel } from "./UnreadPanel";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

type View = "doubts" | "records" | "unread";

export function PreviewStep({ state, dispatch, reading, sheetLanguage }: ReadingProps) {
  const styles = useStyles();
  const { text } = useText();
  const { leftOut, takenIn } = state;
  const tables = useMemo(() => includedTables(reading, { leftOut, takenIn }), [reading, leftOut, takenIn]);
  const findings = [...reading.issues, ...tables.flatMap(({ issues }) => issues)];
  const [view, setView] = useState<View>(findings.some(({ severity }) => severity !== "info") ? "doubts" : "records");
  const id = useId();
  return (
    <StepFrame step="preview" actions={<StepActions onBack={() => dispatch({ type: "steppedBack" })} onNext={() => dispatch({ type: "stepOpened", step: "destination" })} />}>
      <TabList className={styles.tabs} aria-label={text("preview.views")} selectedValue={view} onTabSelect={(_event, { value }) => setView(value as View)}>
        <Tab value="doubts" id={`${id}-doubts`} aria-controls={`${id}-panel`}>{text("preview.doubts", { count: findings.length })}</Tab>
        <Tab value="records" id={`${id}-records`} aria-controls={`${id}-panel`}>{text("preview.records", { count: tables.length })}</Tab>
        <Tab value="unread" id={`${id}-unread`} aria-controls={`${id}-panel`}>{text("preview.unreadText")}</Tab>
      </TabList>
      <UndoChoice past={state.past} onUndo={() => dispatch({ type: "choiceUndone" })} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {view === "doubts" && <DoubtPanel reading={reading} state={state} dispatch={dispatch} />}
        {view === "records" && <RecordPanel tables={tables} state={state} dispatch={dispatch} sheetLanguage={sheetLanguage} />}
        {view === "unread" && state.source && <UnreadPanel source={state.source} reading={reading} />}
      </div>
    </StepFrame>
  );
}
