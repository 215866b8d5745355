import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TableKind, TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { isIncluded, type IncludedTables } from "./reading";
import { SearchField } from "./SearchField";
import { tablesByKind } from "./tableChoice";
import { TableGroup } from "./TableGroup";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  kinds: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  muted: { display: "block", color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
});

/** Fewer are seen at a glance. */
const tablesWithoutSearch = 8;

type Props = {
  readonly tables: readonly TableReading[];
  /** Where a line of the source is a row of a sheet. */
  readonly fromSheet: boolean;
  readonly choice: IncludedTables;
  readonly kinds: ReadonlyMap<string, TableKind>;
  /** What the last choice led to. */
  readonly told: string;
  readonly statusId: string;
  readonly onKind: (start: string, kind: TableKind | null) => void;
  readonly onChoose: (tables: readonly TableReading[], included: boolean) => void;
};

/** Every table that was found, by its kind. */
export function TableList({ tables, fromSheet, choice, kinds, told, statusId, onKind, onChoose }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const [sought, setSought] = useState("");
  const isSearched = tables.length > tablesWithoutSearch;
  const shown = useMemo(() => {
    const words = sought.trim().toLowerCase();
    return words === "" ? tables : tables.filter(({ title, kind }) => `${title}\n${text(`tables.kind.${kind}`)}`.toLowerCase().includes(words));
  }, [tables, sought, text]);
  const groups = tablesByKind(shown);
  const included = tables.filter((table) => isIncluded(table, choice)).length;

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text("tables.include")}</legend>
      {isSearched && <SearchField label={text("tables.search")} value={sought} onChange={setSought} />}
      <Caption1 id={statusId} tabIndex={-1} role="status" className={styles.muted}>
        {[told, text("tables.included", { count: included, total: tables.length }), sought.trim() !== "" && text("tables.shown", { count: shown.length })].filter(Boolean).join(" ")}
      </Caption1>
      <div className={styles.kinds}>
        {groups.map((group) => <TableGroup key={group.kind} kind={group.kind} tables={group.tables} fromSheet={fromSheet} choice={choice} kinds={kinds} onKind={onKind} onChoose={onChoose} />)}
      </div>
    </fieldset>
  );
}
