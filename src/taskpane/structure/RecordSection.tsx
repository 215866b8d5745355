import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  title: { margin: 0 },
  note: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", "& th": { textAlign: "start", fontWeight: tokens.fontWeightSemibold, verticalAlign: "top" }, "& td": { verticalAlign: "top" }, "& th, & td": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
});

const pageSize = 25;

type Props<Item> = {
  readonly title: string;
  readonly note: string;
  readonly head: ReactNode;
  readonly items: readonly Item[];
  readonly row: (item: Item, index: number) => ReactNode;
};

/** One recognised table: a heading, a compact table of its records, and pages where it is long. */
export function RecordSection<Item>({ title, note, head, items, row }: Props<Item>) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const { items: shown, page, open } = usePage(items, pageSize);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
      <Caption1 className={styles.note}>{note}</Caption1>
      <table className={styles.table} aria-labelledby={id}>
        <thead>{head}</thead>
        <tbody>{shown.map((item, index) => row(item, page * pageSize + index))}</tbody>
      </table>
      <Pager label={text("preview.recordPages")} total={items.length} pageSize={pageSize} page={page} onPage={open} />
    </section>
  );
}
