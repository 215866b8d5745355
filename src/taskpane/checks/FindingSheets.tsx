import { makeStyles, tokens } from "@fluentui/react-components";
import { goToPlace } from "../../actions/goTo";
import type { CheckFinding } from "../../actions/checkSheets";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useWorkbook } from "../app/workbookContext";
import { FindingList } from "./FindingList";
import { bySheet } from "./bySheet";

const useStyles = makeStyles({ sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

type Props = { readonly findings: readonly CheckFinding[] };

export function FindingSheets({ findings }: Props) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { state, run } = useCommand((_progress, place: CheckFinding["place"]) => goToPlace(workbook, place));
  return (
    <div className={styles.sheets}>
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      {bySheet(findings).map(({ sheetName, findings: inSheet }) => (
        <FindingList key={sheetName} sheetName={sheetName} findings={inSheet} onGoTo={(place) => void run(place)} />
      ))}
    </div>
  );
}
