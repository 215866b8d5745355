import { Body1, Caption1, Caption1Strong, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { changedCells, formulaOf, type FormulaChange } from "../../actions/sharing/formulaChange";
import { cellAddress, rangeAddress } from "../../sheets/a1";
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
  const freezes = changes.filter(({ list }) => list === "values").length;
  const valuesOf = (change: FormulaChange) => text("sharing.values", { cells: rangeAddress(changedCells(change)) });
  const formulaIn = (cells: FormulaChange["after"]) => <span className={styles.formula}>{shortened(formulaOf(cells))}</span>;
  return (
    <section>
      <Body1 role="status">{changes.length === 0 ? text("sharing.nothing") : text("sharing.shown", { count: changes.length })}</Body1>
      {freezes > 0 && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{text("sharing.freezes", { count: freezes })}</MessageBarBody></MessageBar>}
      <ul className={styles.list}>
        {items.map((change) => (
          <li key={`${change.sheetId}:${change.row}:${change.column}`} className={styles.change}>
            <Caption1Strong>{change.sheetName} · {cellAddress(change.row, change.column)}</Caption1Strong>
            <Caption1>{text("destination.before")}: {change.list === "formula" ? valuesOf(change) : formulaIn(change.before)}</Caption1>
            <Caption1>{text("destination.after")}: {change.list === "values" ? valuesOf(change) : formulaIn(change.after)}</Caption1>
          </li>
        ))}
      </ul>
      <Pager label={text("sharing.pages")} total={changes.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}

function shortened(formula: string): string {
  return formula.length > longestShown ? `${formula.slice(0, longestShown)}…` : formula;
}
