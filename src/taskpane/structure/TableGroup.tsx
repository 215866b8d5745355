import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TableKind, TableReading } from "../../readers/tableReading";
import { Pager } from "../app/Pager";
import { usePage } from "../app/usePage";
import { useText } from "../app/useText";
import { isIncluded, type IncludedTables } from "./reading";
import { TableChoice } from "./TableChoice";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  all: { fontWeight: tokens.fontWeightSemibold },
});

const pageSize = 25;

type Props = {
  readonly kind: TableKind;
  readonly tables: readonly TableReading[];
  readonly fromSheet: boolean;
  readonly choice: IncludedTables;
  readonly kinds: ReadonlyMap<string, TableKind>;
  readonly onKind: (start: string, kind: TableKind | null) => void;
  readonly onChoose: (tables: readonly TableReading[], included: boolean) => void;
};

/** The tables of one kind; where there are several, a box for all of them at once. */
export function TableGroup({ kind, tables, fromSheet, choice, kinds, onKind, onChoose }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { items, page, open } = usePage(tables, pageSize);
  const name = text(`tables.kind.${kind}`);
  const included = tables.filter((table) => isIncluded(table, choice)).length;
  return (
    <div role="group" aria-label={name}>
      {tables.length > 1 && (
        <Checkbox
          checked={included === tables.length ? true : included === 0 ? false : "mixed"}
          onChange={() => onChoose(tables, included < tables.length)}
          label={<span className={styles.all}>{text("tables.kindAll", { kind: name, count: included, total: tables.length })}</span>}
        />
      )}
      <ul className={styles.list}>
        {items.map((table, index) => (
          <TableChoice
            key={table.id}
            table={table}
            title={tables.length === 1 ? name : `${name} ${page * pageSize + index + 1}`}
            fromSheet={fromSheet}
            included={isIncluded(table, choice)}
            isChosen={table.start !== undefined && kinds.has(table.start)}
            onChoose={(wanted) => onChoose([table], wanted)}
            onKind={onKind}
          />
        ))}
      </ul>
      <Pager label={text("tables.pages", { kind: name })} total={tables.length} pageSize={pageSize} page={page} onPage={open} />
    </div>
  );
}
