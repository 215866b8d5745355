import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { plannedSheets } from "../../actions/createSubproject";
import type { Answers } from "../../domain/mandate/blankAnswers";
import { readMandate, type SubprojectMandate } from "../../domain/mandate/subprojectMandate";
import { CommandProgress } from "../app/CommandProgress";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { today } from "../structure/importRequest";
import { chosenAnswers } from "./chosenAnswers";
import { ExistingSubproject } from "./ExistingSubproject";
import { plannedRows } from "./plannedRows";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Everything that will be written; what must be put right first stands above it. */
export function SummaryStep() {
  const { getValues } = useFormContext<Answers>();
  // No answer changes while the summary is on the screen.
  const [read] = useState(() => readMandate(chosenAnswers(getValues())));
  return read.ok ? <><ExistingSubproject mandate={read.value} /><PlannedSheets mandate={read.value} /></> : null;
}

/** Each sheet under the name that is free now, with its rows. */
function PlannedSheets({ mandate }: { readonly mandate: SubprojectMandate }) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand(useCallback(() => plannedSheets(workbook, mandate, { today: today() }), [workbook, mandate]));
  useEffect(() => { void run(); }, [run]);
  const rows = plannedRows(mandate, today());

  const lacksPlan = mandate.options.sections?.includes("progressPlan") === true && mandate.progress.period === null;
  return (
    <>
      <Text>{text("wizard.summary.lead")}</Text>
      {state.status === "failed" && <FailureMessage takesFocus={false} issues={state.issues} />}
      <CommandProgress state={state} />
      {state.status === "done" && (
        <ul className={styles.list}>
          {state.value.map(({ kind, name }) => {
            const count = rows.get(kind);
            return (
              <li key={kind}>
                {name}
                {count !== undefined && <Caption1 className={styles.muted}>{" – "}{count === 0 ? text("wizard.summary.noRows") : text("wizard.summary.rows", { count })}</Caption1>}
              </li>
            );
          })}
        </ul>
      )}
      {lacksPlan && <Text>{text("wizard.summary.noPlan")}</Text>}
    </>
  );
}
