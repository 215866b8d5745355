import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { InsertProposal } from "../../actions/insert/insertRequest";
import { cellAddress } from "../../sheets/a1";
import type { FormulaStyle } from "../../sheets/calls/formulaStyle";
import { shownFormula } from "../../sheets/calls/shownFormula";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  asking: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  title: { outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  stands: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const pageSize = 10;
const longestShown = 80;

type Props = { readonly proposal: InsertProposal; readonly style: FormulaStyle; readonly onOverwrite: () => void; readonly onLeave: () => void };

/** What stands where the formula would go; the user decides. */
export function OccupiedCells({ proposal: { sheetName, occupied }, style, onOverwrite, onLeave }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { items, page, open } = usePage(occupied, pageSize);
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), [occupied]);
  return (
    <div className={styles.asking}>
      <div ref={title} tabIndex={-1} className={styles.title} role="alert"><Body1>{text("gallery.occupied", { count: occupied.length })}</Body1></div>
      <ul className={styles.list}>
        {items.map(({ row, column, stands }) => (
          <li key={`${row}:${column}`}>
            <Caption1Strong>{sheetName} · {cellAddress(row, column)}</Caption1Strong>{" "}
            <Caption1 className={styles.stands}>{shortened(shownFormula(stands, style))}</Caption1>
          </li>
        ))}
      </ul>
      <Pager label={text("gallery.occupied.pages")} total={occupied.length} pageSize={pageSize} page={page} onPage={open} />
      <div className={styles.buttons}>
        <Button onClick={onOverwrite}>{text("gallery.overwrite")}</Button>
        <Button onClick={onLeave}>{text("gallery.keep")}</Button>
      </div>
    </div>
  );
}

function shortened(stands: string): string {
  return stands.length > longestShown ? `${stands.slice(0, longestShown)}…` : stands;
}
