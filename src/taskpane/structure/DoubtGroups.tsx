import { makeStyles, Subtitle2, Subtitle2Stronger, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useText } from "../app/useText";
import { DoubtCard } from "./DoubtCard";
import type { Doubt } from "./doubts";
import { grouped } from "./grouped";
import { GroupMenu } from "./GroupMenu";
import { decisionOn, type Decision, type StructureState } from "./structureState";
import { useSortName } from "./useSortName";
import { cardsPerPage } from "./useCards";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, minWidth: 0, "::first-letter": { textTransform: "uppercase" } },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
});

type Props = {
  readonly doubts: readonly Doubt[];
  readonly page: number;
  readonly activeKey: string | undefined;
  /** Whether the filter shows them or not: what "all of this sort" means. */
  readonly allDoubts: readonly Doubt[];
  readonly state: StructureState;
  readonly onDecide: (doubts: readonly Doubt[], decision: Decision) => void;
};

/** One page of the findings, under the table and the sort they belong to. */
export function DoubtGroups({ doubts, page, activeKey, allDoubts, state, onDecide }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const sortName = useSortName();
  const byTable = useMemo(() => grouped(doubts, ({ table }) => table), [doubts]);
  const bySort = useMemo(() => grouped(doubts, ({ table, sort }) => `${table?.id ?? ""}|${sort}`), [doubts]);
  const byCode = useMemo(() => grouped(allDoubts.filter(({ finding }) => finding.proposal !== null), ({ finding }) => finding.code), [allDoubts]);
  const shown = grouped(doubts.slice(page * cardsPerPage, (page + 1) * cardsPerPage), ({ table }) => table);

  return (
    <div className={styles.tables}>
      {[...shown].map(([table, ofTable], tableIndex) => {
        const tableDoubts = byTable.get(table) ?? ofTable;
        const title = table ? table.title || text(`tables.kind.${table.kind}`) : text("findings.place.whole");
        const titleId = `${id}-${tableIndex}`;
        return (
          <div role="group" key={table?.id ?? ""} aria-labelledby={titleId} className={styles.table}>
            <div className={styles.head}>
              <Subtitle2 as="h2" id={titleId} className={styles.title}>{text("preview.group", { name: title, count: tableDoubts.length })}</Subtitle2>
              <GroupMenu doubts={tableDoubts} name={title} state={state} onDecide={onDecide} />
            </div>
            {[...grouped(ofTable, ({ sort }) => sort)].map(([sort, ofSort]) => {
              const sortDoubts = bySort.get(`${table?.id ?? ""}|${sort}`) ?? ofSort;
              const name = sortName(sort, sortDoubts);
              return (
                <div key={sort}>
                  <div className={styles.head}>
                    <Subtitle2Stronger as="h3" className={styles.title}>{name}</Subtitle2Stronger>
                    {sortDoubts.length > 1 && sortDoubts.length < tableDoubts.length && <GroupMenu doubts={sortDoubts} name={name} state={state} onDecide={onDecide} />}
                  </div>
                  <ul className={styles.list}>
                    {ofSort.map((doubt) => (
                      <DoubtCard
                        key={doubt.key}
                        doubt={doubt}
                        decision={decisionOn(state, doubt.id)}
                        active={doubt.key === activeKey}
                        source={state.source}
                        sameSort={byCode.get(doubt.finding.code) ?? none}
                        onDecide={onDecide}
                      />
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

const none: readonly Doubt[] = [];
