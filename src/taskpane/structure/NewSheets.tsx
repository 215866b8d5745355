import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { ImportRequest } from "../../actions/importRequest";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { newSheetNames } from "../../actions/newSheetNames";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly request: ImportRequest; readonly looking: boolean };

/** The sheets that would be made, under the names that are free now. */
export function NewSheets({ request, looking }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const [names, setNames] = useState<readonly string[]>([]);
  const { state, run } = useCommand(useCallback((_progress: unknown, asked: ImportRequest) => newSheetNames(workbook, asked), [workbook]));
  useEffect(() => {
    void run(request).then((outcome) => { if (outcome.ok) setNames(outcome.value); });
  }, [run, request]);

  return (
    <section>
      {state.status === "failed" && <FailureMessage takesFocus={false} issues={state.issues} />}
      <Body1>{text("destination.newSheets")}</Body1>
      <ul className={styles.list}>
        {names.map((name) => <li key={name}>{name}</li>)}
      </ul>
      <Caption1 role="status" className={styles.muted}>{looking ? text("destination.looking") : ""}</Caption1>
    </section>
  );
}
