import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadTable } from "../../readers/choosing/unreadTables";
import type { TableKind } from "../../readers/tableReading";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { Disclosure } from "./Disclosure";
import { UnreadTableItem } from "./UnreadTableItem";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly tables: readonly UnreadTable[];
  readonly kinds: ReadonlyMap<string, TableKind>;
  readonly fromSheet: boolean;
  /** There is nothing else to look at. */
  readonly isAll: boolean;
  readonly onKind: (start: string, kind: TableKind | null) => void;
};

/** Tables that nothing is read out of: the user may say what one of them is. */
export function UnreadTables({ tables, kinds, fromSheet, isAll, onKind }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const refused = tables.filter(({ refusal }) => refusal !== null);
  const others = tables.filter(({ refusal }) => refusal === null);
  const shared = { kinds, fromSheet, onKind };
  const title = text("tables.unread", { count: others.length });
  const list = <UnreadList name={title} tables={others} {...shared} />;
  return (
    <>
      {refused.length > 0 && <UnreadList name={text("tables.refused")} tables={refused} {...shared} />}
      {others.length > 0 && (
        <div className={styles.tables}>
          {isAll ? list : <Disclosure title={title}><Caption1 className={styles.muted}>{text("tables.unread.note")}</Caption1>{list}</Disclosure>}
        </div>
      )}
    </>
  );
}

const pageSize = 25;

function UnreadList({ name, tables, kinds, fromSheet, onKind }: Omit<Props, "isAll"> & { readonly name: string }) {
  const styles = useStyles();
  const { items, page, open } = usePage(tables, pageSize);
  return (
    <div role="group" aria-label={name}>
      <ul className={styles.list}>
        {items.map((table) => <UnreadTableItem key={table.start} table={table} chosen={kinds.get(table.start) ?? null} fromSheet={fromSheet} onChange={(kind) => onKind(table.start, kind)} />)}
      </ul>
      <Pager label={name} total={tables.length} pageSize={pageSize} page={page} onPage={open} />
    </div>
  );
}
