import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { helpWords } from "../../text/functions/help/helpWords";
import { useText } from "../app/useText";
import type { ResultCell } from "./evaluateCall";
import { shownResult } from "./shownResult";

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  label: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly result: readonly (readonly ResultCell[])[] | null; readonly issues: readonly Issue[]; readonly style: FormulaStyle; readonly dateColumns: readonly number[] };

/** The result stays in sight while arguments are filled in. */
export function ResultBar({ result, issues, style, dateColumns }: Props) {
  const styles = useStyles();
  const { language, text, sentence } = useText();
  const [cell] = result?.[0] ?? [];
  const [issue] = issues;
  return (
    <section className={styles.bar} aria-label={text("gallery.result")}>
      <Caption1 className={styles.label} aria-hidden>{text("gallery.result")}</Caption1>
      <div role="status">
        {cell && <Body1Strong>{shownResult(cell, style, dateColumns.includes(0), language) || helpWords.emptyText[language]}</Body1Strong>}
        {cell && "error" in cell && <Body1> {cell.sentence}</Body1>}
        {result && result.length > 1 && <Caption1> {text("gallery.result.more", { count: result.length - 1 })}</Caption1>}
        {!cell && <Body1>{issue ? sentence(issue) : text("gallery.result.reading")}</Body1>}
      </div>
    </section>
  );
}
