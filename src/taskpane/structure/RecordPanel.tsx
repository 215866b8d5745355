import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import type { TableReading } from "../../readers/tableReading";
import { Pager } from "../app/Pager";
import { useText } from "../app/useText";
import { Disclosure } from "./Disclosure";
import { RecordGroups } from "./RecordGroups";
import { findingsAbout, findingsByLine, recordItems, type RecordItem } from "./recordItems";
import { createRecordWords } from "./recordWords";
import { SearchField } from "./SearchField";
import type { StepProps } from "./StructureScreen";
import { isFrom, kindChoice, tableChoice } from "./tableChoice";
import { TableSelect } from "./TableSelect";
import { cardsPerPage, useCards } from "./useCards";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { outlineStyle: "none" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Fewer records are seen at a glance. */
const recordsWithoutFilter = 8;

type Props = StepProps & { readonly tables: readonly TableReading[]; readonly sheetLanguage: Language };

/** Every record of the tables, a page at a time, beside the source and ready to be corrected. */
export function RecordPanel({ tables, state, dispatch, sheetLanguage }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const [from, setFrom] = useState("");
  const [doubted, setDoubted] = useState(false);
  const [words, setWords] = useState("");
  const sought = useDeferredValue(words).trim().toLowerCase();
  const items = useMemo(() => recordItems(tables), [tables]);
  const findingsOf = useMemo(() => createFindingsOf(tables), [tables]);
  const wordsOf = useMemo(() => createRecordWords(text), [text]);
  const counts = useMemo(() => countsByChoice(items), [items]);
  const shown = useMemo(() => items.filter((item) => (
    isFrom(item.table, from) && (!doubted || isDoubted(findingsOf(item))) && (sought === "" || wordsOf(item).includes(sought))
  )), [items, from, doubted, sought, findingsOf, wordsOf]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const cards = useCards(keys, (index) => shown[index] !== undefined && isDoubted(findingsOf(shown[index])));

  function change(set: () => void): void {
    set();
    cards.openPage(0);
  }

  return (
    <div className={styles.panel}>
      {items.length > recordsWithoutFilter && (
        <div role="search" aria-label={text("preview.record.filter")} className={styles.filters}>
          <Disclosure title={text("preview.filters")}>
            <TableSelect tables={tables} countOf={(choice) => counts.get(choice) ?? 0} chosen={from} onChange={(chosen) => change(() => setFrom(chosen))} />
            <SearchField label={text("preview.record.search")} value={words} onChange={(value) => change(() => setWords(value))} />
            <Checkbox checked={doubted} onChange={(_event, { checked }) => change(() => setDoubted(checked === true))} label={text("preview.record.doubtedOnly")} />
            <Caption1 className={styles.muted}>{text("preview.record.keys")}</Caption1>
          </Disclosure>
          <Caption1 role="status" className={styles.muted}>{shown.length < items.length && text("preview.record.shown", { count: shown.length, total: items.length })}</Caption1>
        </div>
      )}
      <div {...cards.listProps} className={styles.list}>
        <RecordGroups items={shown} page={cards.page} activeKey={cards.activeKey} findingsOf={findingsOf} state={state} sheetLanguage={sheetLanguage} dispatch={dispatch} />
      </div>
      <Pager label={text("preview.recordPages")} total={shown.length} pageSize={cardsPerPage} page={cards.page} onPage={cards.openPage} />
    </div>
  );
}

function isDoubted(findings: readonly Issue[]): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

/** Looked up record by record, so that only those on the screen are. */
function createFindingsOf(tables: readonly TableReading[]): (item: RecordItem) => readonly Issue[] {
  const byTable = new Map(tables.map((table) => [table, findingsByLine(table)]));
  return (item) => findingsAbout(item, byTable.get(item.table) ?? new Map());
}

function countsByChoice(items: readonly RecordItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { table } of items) {
    for (const choice of ["", tableChoice(table), kindChoice(table.kind)]) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  return counts;
}
