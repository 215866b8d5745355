import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaChange } from "../../actions/sharing/formulaChange";
import { cellAddress } from "../../sheets/a1";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  change: { display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

const pageSize = 20;
const longestShown = 140;

/** What would be written, before it is written. */
export function FormulaChanges({ changes }: { readonly changes: readonly FormulaChange[] }) {
  const styles = useStyles();
  const { text } = useText();
  const { items, page, open } = usePage(changes, pageSize);
  return (
    <section>
      <Body1 role="status">{changes.length === 0 ? text("sharing.nothing") : text("sharing.shown", { count: changes.length })}</Body1>
      <ul className={styles.list}>
        {items.map(({ sheetId, sheetName, row, column, before, after }) => (
          <li key={`${sheetId}:${row}:${column}`} className={styles.change}>
            <Caption1Strong>{sheetName} · {cellAddress(row, column)}</Caption1Strong>
            <Caption1>{text("destination.before")}: <span className={styles.formula}>{shortened(before)}</span></Caption1>
            <Caption1>{text("destination.after")}: <span className={styles.formula}>{shortened(after)}</span></Caption1>
          </li>
        ))}
      </ul>
      <Pager label={text("sharing.pages")} total={changes.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}

function shortened(cells: FormulaChange["after"]): string {
  const formula = cells[0]?.[0] ?? "";
  return formula.length > longestShown ? `${formula.slice(0, longestShown)}…` : formula;
}
