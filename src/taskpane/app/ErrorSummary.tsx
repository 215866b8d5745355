import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useId, useRef, type MouseEvent } from "react";
import { useText } from "./useText";

const useStyles = makeStyles({
  summary: { outlineStyle: "none" },
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

export type FieldError = { readonly fieldId: string; readonly message: string };

/** Following the address itself would change the pane's own, which Office watches. */
function goToField(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}

type Props = { readonly errors: readonly FieldError[]; readonly attempt: number };

/** What hinders the next step, each with a link to its field. Takes the focus on every attempt. */
export function ErrorSummary({ errors, attempt }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => { if (attempt > 0) summary.current?.focus(); }, [attempt]);

  if (errors.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-labelledby={id} className={styles.summary}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle id={id}>{text("app.errorSummary", { count: errors.length })}</MessageBarTitle>
          <ul className={styles.list}>
            {errors.map(({ fieldId, message }) => (
              <li key={fieldId}>
                <Link inline href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>{message}</Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
