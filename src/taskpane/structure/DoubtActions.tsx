import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../app/useText";
import { decidable, type Doubt } from "./doubts";
import type { Decision, StructureState } from "./structureState";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** What the decisions are about: those that are shown. */
  readonly doubts: readonly Doubt[];
  readonly state: StructureState;
  /** How many of all proposals nobody has settled. */
  readonly waiting: number;
  readonly onDecide: (doubts: readonly Doubt[], decision: Decision) => void;
};

export function DoubtActions({ doubts, state, waiting, onDecide }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const all = decidable(doubts, state);
  const sure = all.filter(({ finding }) => finding.confidence === "high");
  return (
    <div className={styles.block}>
      {all.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onDecide(all, "accepted")}>{text("preview.acceptAll", { count: all.length })}</Button>
          {sure.length > 0 && sure.length < all.length && <Button size="small" onClick={() => onDecide(sure, "accepted")}>{text("preview.acceptSure", { count: sure.length })}</Button>}
          <Button size="small" appearance="subtle" onClick={() => onDecide(all, "rejected")}>{text("preview.rejectAll")}</Button>
        </div>
      )}
      <Caption1 role="status" className={styles.muted}>
        {waiting === 0 ? text("preview.decided") : text("preview.undecided", { count: waiting })}
      </Caption1>
    </div>
  );
}
