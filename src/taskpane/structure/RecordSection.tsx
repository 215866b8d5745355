import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  title: { margin: 0 },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  record: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

const pageSize = 25;

type Props<Item> = {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly Item[];
  readonly record: (item: Item) => ReactNode;
};

/** One recognised table as a list of its records: a row of a table as wide as a week plan would not fit a pane. */
export function RecordSection<Item>({ title, note, items, record }: Props<Item>) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const { items: shown, page, open } = usePage(items, pageSize);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      <ul className={styles.list} aria-labelledby={id}>
        {shown.map((item, index) => <li key={page * pageSize + index} className={styles.record}>{record(item)}</li>)}
      </ul>
      <Pager label={text("preview.recordPages")} total={items.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}
