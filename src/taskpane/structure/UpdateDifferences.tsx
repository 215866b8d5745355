import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Difference, UpdateProposal } from "../../actions/proposeUpdate";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  difference: { display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalS, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  muted: { color: tokens.colorNeutralForeground2 },
  added: { color: tokens.colorStatusSuccessForeground1 },
});

const pageSize = 20;

function DifferenceItem({ difference: { sheetName, record, column, before, after, change } }: { readonly difference: Difference }) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <li className={styles.difference}>
      <Caption1 className={styles.muted}>{[sheetName, column].filter(Boolean).join(" · ")}</Caption1>
      <Caption1Strong>{record}</Caption1Strong>
      {change === "added"
        ? <Caption1 className={styles.added}>{[text("destination.added"), after].filter(Boolean).join(": ")}</Caption1>
        : <>
            <Caption1>{text("destination.before")}: {before || text("findings.empty")}</Caption1>
            <Caption1>{text("destination.after")}: {after || text("findings.empty")}</Caption1>
          </>}
    </li>
  );
}

/** What the update would write, before it is written. */
export function UpdateDifferences({ proposal: { differences } }: { readonly proposal: UpdateProposal }) {
  const styles = useStyles();
  const { text } = useText();
  const { items, page, open } = usePage(differences, pageSize);
  const sentence = differences.length === 0 ? text("destination.differences.none") : text("destination.differences", { count: differences.length });
  return (
    <section>
      <Body1 role="status">{sentence}</Body1>
      <ul className={styles.list}>
        {items.map((difference, index) => <DifferenceItem key={index} difference={difference} />)}
      </ul>
      <Pager label={text("destination.differences.pages")} total={differences.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}
