import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useMemo, type Dispatch } from "react";
import type { Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import { useText } from "../app/useText";
import { grouped } from "./grouped";
import { RecordCard } from "./RecordCard";
import type { RecordItem } from "./recordItems";
import type { StructureEvent } from "./structureReducer";
import type { StructureState } from "./structureState";
import { useTableNote } from "./useTableNote";
import { cardsPerPage } from "./useCards";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  title: { margin: 0 },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
});

type Props = {
  readonly items: readonly RecordItem[];
  readonly page: number;
  readonly activeKey: string | undefined;
  readonly findingsOf: (item: RecordItem) => readonly Issue[];
  readonly state: StructureState;
  readonly sheetLanguage: Language;
  readonly dispatch: Dispatch<StructureEvent>;
};

/** One page of the records under their tables: a row as wide as a week plan would not fit a pane. */
export function RecordGroups({ items, page, activeKey, findingsOf, state, sheetLanguage, dispatch }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const noteOf = useTableNote();
  const byTable = useMemo(() => grouped(items, ({ table }) => table), [items]);
  const shown = useMemo(() => items.slice(page * cardsPerPage, (page + 1) * cardsPerPage), [items, page]);
  const findings = useMemo(() => new Map(shown.map((item) => [item, findingsOf(item)])), [shown, findingsOf]);
  return (
    <div className={styles.tables}>
      {[...grouped(shown, ({ table }) => table)].map(([table, ofTable], index) => {
        const note = noteOf(table);
        const titleId = `${id}-${index}`;
        return (
          <div role="group" key={table.id} aria-labelledby={titleId}>
            <Subtitle2 as="h2" id={titleId} className={styles.title}>
              {text("preview.group", { name: table.title || text(`tables.kind.${table.kind}`), count: byTable.get(table)?.length ?? ofTable.length })}
            </Subtitle2>
            {note !== "" && <Caption1 className={styles.note}>{note}</Caption1>}
            <ul className={styles.list}>
              {ofTable.map((item) => (
                <RecordCard
                  key={item.key}
                  item={item}
                  findings={findings.get(item) ?? none}
                  corrections={state.corrections}
                  included={!state.leftOutRecords.has(item.id)}
                  active={item.key === activeKey}
                  source={state.source}
                  sheetLanguage={sheetLanguage}
                  dispatch={dispatch}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

const none: readonly Issue[] = [];
