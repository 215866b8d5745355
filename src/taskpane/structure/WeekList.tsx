import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GridActivity } from "../../readers/tableReading";
import { useText } from "../app/useText";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, listStyleType: "none", margin: 0, padding: 0 },
  event: { display: "inline-flex", gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  unread: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusDangerBorder2}` },
  week: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  codes: { fontWeight: tokens.fontWeightSemibold },
  // Read aloud, not seen.
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  empty: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly activity: GridActivity };

/** The weeks in which something happens, in order; what could not be read stands as it was written. */
export function WeekList({ activity }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const read = activity.events.map(({ week, codes, place }) => ({ week, place, words: codes.join(" "), unread: false }));
  const unread = activity.unread.map(({ week, text: words, place }) => ({ week, place, words, unread: true }));
  const cells = [...read, ...unread].sort((first, second) => first.place.column - second.place.column);
  if (cells.length === 0) return <Caption1 className={styles.empty}>{text("preview.noEvents")}</Caption1>;
  return (
    <ul className={styles.list}>
      {cells.map((cell, index) => (
        <li key={index} className={mergeClasses(styles.event, cell.unread && styles.unread)}>
          <span className={styles.hidden}>{text("preview.week", { week: cell.week.week })}</span>
          <span className={styles.week} aria-hidden>{cell.week.week}</span>
          <span className={styles.codes}>{cell.words}</span>
          {cell.unread && <span>({text("preview.unread")})</span>}
        </li>
      ))}
    </ul>
  );
}
