import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { standingErrors } from "../../domain/issue";
import type { SourceReading } from "../../readers/readTables";
import { Pager } from "../app/Pager";
import { useText } from "../app/useText";
import { DoubtActions } from "./DoubtActions";
import { everyDoubt, filteredDoubts, isFiltered, type DoubtFilter } from "./doubtFilter";
import { DoubtFilters } from "./DoubtFilters";
import { DoubtGroups } from "./DoubtGroups";
import { doubtsOf, isWaiting, type Doubt } from "./doubts";
import { createDoubtWords } from "./doubtWords";
import { includedTables } from "./reading";
import type { StepProps } from "./StructureScreen";
import type { Decision } from "./structureState";
import { cardsPerPage, useCards } from "./useCards";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { outlineStyle: "none" },
  next: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = StepProps & { readonly reading: SourceReading };

export function DoubtPanel({ reading, state, dispatch }: Props) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const { leftOut, takenIn, accepted, rejected } = state;
  const tables = useMemo(() => includedTables(reading, { leftOut, takenIn }), [reading, leftOut, takenIn]);
  const doubts = useMemo(() => doubtsOf(reading, { leftOut, takenIn }), [reading, leftOut, takenIn]);
  const [filter, setFilter] = useState(everyDoubt);
  const wordsOf = useMemo(() => createDoubtWords({ text, sentence }), [text, sentence]);
  const sought = useDeferredValue(filter.sought);
  const shown = useMemo(() => filteredDoubts(doubts, { ...filter, sought }, { accepted, rejected }, wordsOf), [doubts, filter, sought, accepted, rejected, wordsOf]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  const waiting = useMemo(() => doubts.filter((doubt) => isWaiting(doubt, { accepted, rejected })).length, [doubts, accepted, rejected]);
  const cards = useCards(keys, (index) => shown[index] !== undefined && isWaiting(shown[index], state));
  const standing = standingErrors(doubts.map(({ finding }) => finding), state.accepted);

  const decide = useCallback((chosen: readonly Doubt[], decision: Decision) => dispatch({ type: "decided", ids: [...new Set(chosen.map(({ id }) => id))], decision }), [dispatch]);

  function changeFilter(change: Partial<DoubtFilter>): void {
    setFilter({ ...filter, ...change });
    cards.openPage(0);
  }

  if (doubts.length === 0) return <Text>{text("preview.noDoubts")}</Text>;
  return (
    <div className={styles.panel}>
      {standing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("preview.standing", { count: standing.length })}</MessageBarBody>
        </MessageBar>
      )}
      <DoubtFilters doubts={doubts} tables={tables} filter={filter} onChange={changeFilter} />
      {doubts.some(({ finding }) => finding.proposal !== null) && <DoubtActions doubts={shown} state={state} waiting={waiting} onDecide={decide} />}
      <Caption1 role="status" className={styles.muted}>
        {isFiltered(filter) && (shown.length === 0 ? text("preview.filter.none") : text("preview.filter.shown", { count: shown.length, total: doubts.length }))}
      </Caption1>
      {waiting > 0 && <Button size="small" className={styles.next} onClick={() => cards.goToWaiting(1)}>{text("preview.nextWaiting")}</Button>}
      <div {...cards.listProps} className={styles.list}>
        <DoubtGroups doubts={shown} page={cards.page} activeKey={cards.activeKey} allDoubts={doubts} state={state} onDecide={decide} />
      </div>
      <Pager label={text("preview.pages")} total={shown.length} pageSize={cardsPerPage} page={cards.page} onPage={cards.openPage} />
    </div>
  );
}
