import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue";
import { useText } from "../app/useText";
import type { Decision } from "./structureState";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly proposals: readonly Issue[];
  readonly undecided: number;
  readonly onDecide: (issues: readonly Issue[], decision: Decision) => void;
};

export function DoubtActions({ proposals, undecided, onDecide }: Props) {
  const styles = useStyles();
  const { text } = useText();
  if (proposals.length === 0) return null;
  return (
    <div className={styles.block}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onDecide(proposals, "accepted")}>{text("preview.acceptAll", { count: proposals.length })}</Button>
        <Button size="small" appearance="subtle" onClick={() => onDecide(proposals, "rejected")}>{text("preview.rejectAll")}</Button>
      </div>
      <Caption1 role="status" className={styles.muted}>
        {undecided === 0 ? text("preview.decided") : text("preview.undecided", { count: undecided })}
      </Caption1>
    </div>
  );
}
