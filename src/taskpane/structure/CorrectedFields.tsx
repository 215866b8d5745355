import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Source } from "../../readers/source";
import { useText } from "../app/useText";
import { isCorrected, withoutCorrection } from "./fieldCorrections";
import { originalText } from "./originalText";
import { blankWeeks, fieldsOf } from "./recordFields";
import type { RecordItem } from "./recordItems";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  field: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, justifyContent: "space-between" },
  icon: { marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: "text-bottom" },
});

type Props = {
  readonly item: RecordItem;
  readonly corrections: ReadonlyMap<string, string>;
  readonly source: Source | null;
  readonly tabIndex: number;
  readonly onCorrect: (changes: ReadonlyMap<string, null>) => void;
};

/** The fields the user has corrected, said in words, each with what stands in the source and the way back to it. */
export function CorrectedFields({ item, corrections, source, tabIndex, onCorrect }: Props) {
  const styles = useStyles();
  const { text } = useText();
  if (corrections.size === 0) return null;
  const corrected = [...fieldsOf(item, text), ...blankWeeks(item, text)].filter((field) => isCorrected(field, corrections));
  if (corrected.length === 0) return null;
  return (
    <ul className={styles.list}>
      {corrected.map((field) => (
        <li key={field.id} className={styles.field}>
          <Caption1>
            <EditRegular className={styles.icon} aria-hidden />
            {text("preview.record.corrected", { field: field.label, before: originalText(source, field) || text("findings.empty") })}
          </Caption1>
          <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} tabIndex={tabIndex} aria-label={text("preview.record.undoCorrection", { field: field.label })} onClick={() => onCorrect(withoutCorrection(field, corrections))} />
        </li>
      ))}
    </ul>
  );
}
