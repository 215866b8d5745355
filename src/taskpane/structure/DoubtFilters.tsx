import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { Disclosure } from "./Disclosure";
import type { DoubtFilter } from "./doubtFilter";
import type { Doubt } from "./doubts";
import { SearchField } from "./SearchField";
import { SeverityFilter } from "./SeverityFilter";
import { isFrom, kindChoice, tableChoice, wholeSource } from "./tableChoice";
import { TableSelect } from "./TableSelect";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Props = {
  readonly doubts: readonly Doubt[];
  readonly tables: readonly TableReading[];
  readonly filter: DoubtFilter;
  readonly onChange: (change: Partial<DoubtFilter>) => void;
};

export function DoubtFilters({ doubts, tables, filter, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const counts = useMemo(() => countsByChoice(doubts), [doubts]);
  const findings = useMemo(() => doubts.filter(({ table }) => isFrom(table, filter.from)).map(({ finding }) => finding), [doubts, filter.from]);
  return (
    <div role="search" aria-label={text("preview.filter")} className={styles.filters}>
      <SeverityFilter findings={findings} chosen={filter.severity} onChange={(severity) => onChange({ severity })} />
      <Disclosure title={text("preview.filters")}>
        <TableSelect tables={tables} countOf={(choice) => counts.get(choice) ?? 0} chosen={filter.from} onChange={(from) => onChange({ from })} />
        <SearchField label={text("preview.search")} value={filter.sought} onChange={(sought) => onChange({ sought })} />
        <Checkbox size="medium" checked={filter.waiting} onChange={(_event, { checked }) => onChange({ waiting: checked === true })} label={text("preview.waitingOnly")} />
        <Caption1 className={styles.muted}>{text("preview.keys")}</Caption1>
      </Disclosure>
    </div>
  );
}

function countsByChoice(doubts: readonly Doubt[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { table } of doubts) {
    for (const choice of ["", ...(table ? [tableChoice(table), kindChoice(table.kind)] : [wholeSource])]) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}
