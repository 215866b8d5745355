import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../domain/serialDay";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { errorNames } from "../../text/functions/errorNames";
import { helpWords } from "../../text/functions/help/helpWords";
import { useText } from "../app/useText";
import type { ResultCell } from "./evaluateCall";

const useStyles = makeStyles({
  one: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS, height: tokens.lineHeightBase200, verticalAlign: "top", overflowWrap: "anywhere" },
});

const mostRows = 8;

type Props = { readonly result: readonly (readonly ResultCell[])[]; readonly style: FormulaStyle; readonly dateColumns: readonly number[] };

/** What the cells would show. */
export function ResultTable({ result, style, dateColumns }: Props) {
  const styles = useStyles();
  const { language, text } = useText();
  const shown = (cell: ResultCell | undefined, column: number) => shownValue(cell, style, dateColumns.includes(column));
  const name = (code: string) => errorNames[code]?.[language] ?? code;
  const [first] = result[0] ?? [];
  if (result.length === 1 && result[0]?.length === 1) {
    if (first && "error" in first) return <Body1><span className={styles.one}>{name(first.error)}</span> {first.sentence}</Body1>;
    return <Body1 className={styles.one}>{shown(first, 0) || helpWords.emptyText[language]}</Body1>;
  }
  return (
    <>
      <table className={styles.table} aria-label={text("gallery.result")}>
        <tbody>
          {result.slice(0, mostRows).map((row, down) => (
            <tr key={down}>{row.map((cell, right) => <td key={right} className={styles.cell}>{"error" in cell ? `${name(cell.error)} ${cell.sentence}` : shown(cell, right)}</td>)}</tr>
          ))}
        </tbody>
      </table>
      {result.length > mostRows && <Caption1>{text("gallery.result.more", { count: result.length - mostRows })}</Caption1>}
    </>
  );
}

function shownValue(cell: ResultCell | undefined, { decimal }: FormulaStyle, isDate: boolean): string {
  if (!cell || "error" in cell) return "";
  if (typeof cell.value === "string") return cell.value;
  return isDate ? formatDate(cell.value) : String(cell.value).replace("-", "−").replace(".", decimal);
}
