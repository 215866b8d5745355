import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useId, useRef, useState, type Dispatch } from "react";
import type { Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import type { Source } from "../../readers/source";
import { useText } from "../app/useText";
import { cardStyle } from "./cardStyle";
import { severities, severityCounts } from "../findings/severityCounts";
import { CorrectedFields } from "./CorrectedFields";
import { RecordContent } from "./RecordContent";
import { RecordEditor } from "./RecordEditor";
import { placesOf, type RecordItem } from "./recordItems";
import { SourceExcerpt } from "./SourceExcerpt";
import type { StructureEvent } from "./structureReducer";
import { cardKeys } from "./useCards";
import { useShownSource } from "./useShownSource";

const useStyles = makeStyles({
  card: { ...cardStyle, gap: tokens.spacingVerticalXXS },
  out: { borderTopStyle: "dashed", borderRightStyle: "dashed", borderBottomStyle: "dashed", borderLeftStyle: "dashed" },
  muted: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

type Props = {
  readonly item: RecordItem;
  readonly findings: readonly Issue[];
  readonly corrections: ReadonlyMap<string, string>;
  readonly included: boolean;
  readonly active: boolean;
  readonly source: Source | null;
  readonly sheetLanguage: Language;
  readonly dispatch: Dispatch<StructureEvent>;
};

export const RecordCard = memo(function RecordCard({ item, findings, corrections, included, active, source, sheetLanguage, dispatch }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const { card, isShown, toggle } = useShownSource();
  const [edits, edit] = useState(false);
  const wasEditing = useRef(false);
  const tabIndex = active ? 0 : -1;

  useEffect(() => {
    if (wasEditing.current && !edits) document.getElementById(`${id}-correct`)?.focus();
    wasEditing.current = edits;
  }, [edits, id]);

  const correct = useCallback((changes: ReadonlyMap<string, string | null>) => {
    if (changes.size > 0) dispatch({ type: "corrected", changes });
    edit(false);
  }, [dispatch]);

  const counts = severityCounts(findings);
  const about = severities.filter((severity) => counts[severity] > 0).map((severity) => text(`findings.count.${severity}`, { count: counts[severity] }));
  return (
    <li>
      <div ref={card} role="group" data-card={item.key} tabIndex={tabIndex} aria-labelledby={`${id}-name`} className={included ? styles.card : `${styles.card} ${styles.out}`}>
        <RecordContent item={item} nameId={`${id}-name`} language={sheetLanguage} brief={edits} />
        {!included && <Caption1 className={styles.muted}>{text("preview.record.out")}</Caption1>}
        {about.length > 0 && <Caption1 className={styles.muted}>{about.join(", ")}</Caption1>}
        <CorrectedFields item={item} corrections={corrections} source={source} tabIndex={tabIndex} onCorrect={correct} />
        {edits
          ? <RecordEditor item={item} corrections={corrections} source={source} sheetLanguage={sheetLanguage} onDone={correct} />
          : (
            <div className={styles.buttons}>
              <Button id={`${id}-correct`} size="small" data-key={cardKeys.correct} tabIndex={tabIndex} onClick={() => edit(true)}>{text("preview.record.correct")}</Button>
              {source && <Button size="small" appearance="subtle" data-key={cardKeys.source} tabIndex={tabIndex} aria-expanded={isShown} onClick={toggle}>{text("preview.source")}</Button>}
              {item.index !== null && (
                <Button size="small" appearance="subtle" data-key={cardKeys.leaveOut} tabIndex={tabIndex} onClick={() => dispatch({ type: "recordChosen", record: item.id, included: !included })}>
                  {text(included ? "preview.record.leaveOut" : "preview.record.takeIn")}
                </Button>
              )}
            </div>
          )}
        {source && (isShown || edits) && <SourceExcerpt source={source} places={placesOf(item)} />}
      </div>
    </li>
  );
});
