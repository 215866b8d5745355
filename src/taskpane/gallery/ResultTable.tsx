import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { useText } from "../app/useText";
import type { ResultCell } from "./evaluateCall";
import { shownResult } from "./shownResult";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS, height: tokens.lineHeightBase200, verticalAlign: "top", minWidth: "1.5em", overflowWrap: "anywhere" },
  date: { whiteSpace: "nowrap" },
});

const mostRows = 8;

type Props = { readonly result: readonly (readonly ResultCell[])[]; readonly style: FormulaStyle; readonly dateColumns: readonly number[] };

/** What several cells would show, an error with its sentence. */
export function ResultTable({ result, style, dateColumns }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  return (
    <>
      <table className={styles.table} aria-label={text("gallery.result")}>
        <tbody>
          {result.slice(0, mostRows).map((row, down) => (
            <tr key={down}>
              {row.map((cell, right) => <td key={right} className={mergeClasses(styles.cell, dateColumns.includes(right) && styles.date)}>{shownResult(cell, style, dateColumns.includes(right), language)}{"error" in cell ? ` ${cell.sentence}` : ""}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {result.length > mostRows && <Caption1>{text("gallery.result.more", { count: result.length - mostRows })}</Caption1>}
    </>
  );
}
