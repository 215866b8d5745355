import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useId, useRef, type MouseEvent } from "react";
import { useText } from "./useText";

const useStyles = makeStyles({
  summary: { outlineStyle: "none" },
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

export type FieldError = {
  readonly fieldId: string;
  readonly message: string;
  /** Where the field may not be on the screen yet: shows it and moves the focus there. */
  readonly follow?: () => void;
};

/** Following the address itself would change the pane's own, which Office watches. */
function goToField(event: MouseEvent, { fieldId, follow }: FieldError): void {
  event.preventDefault();
  if (follow) follow();
  else document.getElementById(fieldId)?.focus();
}

/** `total`: how many there are, where not all of them are listed. */
type Props = { readonly errors: readonly FieldError[]; readonly total?: number; readonly attempt: number };

/** What hinders the next step, each with a link to its field. Takes the focus on every attempt. */
export function ErrorSummary({ errors, total = errors.length, attempt }: Props) {
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
          <MessageBarTitle id={id}>{text("app.errorSummary", { count: total })}</MessageBarTitle>
          <ul className={styles.list}>
            {errors.map((error) => (
              <li key={error.fieldId}>
                <Link inline href={`#${error.fieldId}`} onClick={(event) => goToField(event, error)}>{error.message}</Link>
              </li>
            ))}
            {total > errors.length && <li>{text("command.failedMore", { count: total - errors.length })}</li>}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
