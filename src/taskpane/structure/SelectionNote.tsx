import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useCallback, useEffect } from "react";
import { readSelection } from "../../actions/readSelection";
import type { RangeSnapshot } from "../../sheets/workbookPort";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";
import { rangePlaceText } from "../findings/placeText";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  where: { display: "flex", flexDirection: "column", minHeight: "36px" },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly range: RangeSnapshot | null; readonly onRead: (range: RangeSnapshot) => void };

/** What is selected in the sheet, as it was when last asked. */
export function SelectionNote({ range, onRead }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const { state, run } = useCommand(useCallback(() => readSelection(workbook), [workbook]));

  const read = useCallback(async () => {
    const selection = await run();
    if (selection.ok) onRead(selection.value);
  }, [run, onRead]);
  useEffect(() => { void read(); }, [read]);

  const unread = state.status === "failed";
  return (
    <>
      {unread && <FailureMessage takesFocus={false} issues={state.issues} />}
      <div className={styles.note}>
        {!unread && (
          <div className={styles.where} role="status">
            <Caption1 className={styles.muted}>{text("source.selection.label")}</Caption1>
            {range
              ? <>
                  <Body1Strong>{rangePlaceText(range)}</Body1Strong>
                  <Caption1 className={styles.muted}>{text("source.selection.size", { rows: range.values.length, columns: range.values[0]?.length ?? 0 })}</Caption1>
                </>
              : <Caption1>{text("source.selection.reading")}</Caption1>}
          </div>
        )}
        <Button size="small" icon={<ArrowSyncRegular />} onClick={() => void read()}>{text("source.selection.again")}</Button>
      </div>
      <Caption1 className={styles.muted}>{text("source.selection.hint")}</Caption1>
    </>
  );
}
