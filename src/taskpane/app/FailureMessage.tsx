import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { issueId, type Issue } from "../../domain/issue";
import { useText, type PaneKey } from "./useText";

const useStyles = makeStyles({
  message: { outlineStyle: "none", marginBlock: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = {
  readonly title?: PaneKey;
  readonly issues: readonly Issue[];
  /** False for what the user did not ask for, such as a look at the workbook when a screen opens. */
  readonly takesFocus?: boolean;
};

const shownAtMost = 5;

/** Why a command did not do its work. Takes the focus, because what the user pressed did not lead on. */
export function FailureMessage({ title = "command.failed", issues, takesFocus = true }: Props) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => { if (takesFocus) message.current?.focus(); }, [issues, takesFocus]);

  const intent = issues.every(({ severity }) => severity === "info") ? "info" : "error";
  const first = issues.slice(0, shownAtMost);
  return (
    <div ref={message} tabIndex={-1} role="alert" className={styles.message}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text(title)}</MessageBarTitle>{" "}
          {first.length === 1 ? first.map(sentence) : <ul className={styles.list}>{first.map((one) => <li key={issueId(one)}>{sentence(one)}</li>)}</ul>}
          {issues.length > shownAtMost && text("command.failedMore", { count: issues.length - shownAtMost })}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
