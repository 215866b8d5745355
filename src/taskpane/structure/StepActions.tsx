import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText, type PaneKey } from "../app/useText";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  next: { marginInlineStart: "auto" },
});

type Props = {
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly next?: PaneKey;
};

/** Never disabled: what hinders the next step is said when the user asks for it. */
export function StepActions({ onBack, onNext, next = "structure.next" }: Props) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <div className={styles.actions}>
      {onBack && <Button onClick={onBack}>{text("app.back")}</Button>}
      <Button appearance="primary" className={styles.next} onClick={onNext}>{text(next)}</Button>
    </div>
  );
}
