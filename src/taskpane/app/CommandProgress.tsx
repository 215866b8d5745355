import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { CommandState } from "./useCommand";
import { useText } from "./useText";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, marginBlock: tokens.spacingVerticalM },
  bar: { alignSelf: "stretch" },
});

type Props = { readonly state: CommandState<unknown>; readonly onCancel?: () => void };

/** Shown once a command has taken long enough to be felt. */
export function CommandProgress({ state, onCancel }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const shown = state.status === "running" && state.slow;
  return (
    <div role="status">
      {shown && (
        <div className={styles.progress}>
          <Field className={styles.bar} validationState="none" validationMessage={text(state.cancelling ? "command.cancelling" : `command.step.${state.step ?? "working"}`)}>
            <ProgressBar aria-label={text("command.progress")} />
          </Field>
          {onCancel && <Button size="small" onClick={onCancel}>{text("command.cancel")}</Button>}
        </div>
      )}
    </div>
  );
}
