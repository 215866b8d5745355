import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { saveWorkbookSettings } from "../../actions/workbookSettings";
import { formatDate, parseDate, type SerialDay } from "../../domain/serialDay";
import { CommandProgress } from "../app/CommandProgress";
import { ErrorSummary } from "../app/ErrorSummary";
import { FailureMessage } from "../app/FailureMessage";
import { useCommand } from "../app/useCommand";
import { useText } from "../app/useText";
import { useWorkbook } from "../app/workbookContext";

const statusDateFieldId = "status-date";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  input: { width: "10em", minWidth: 0 },
});

type Props = { readonly statusDate: SerialDay | null };

export function StatusDateForm({ statusDate }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const workbook = useWorkbook();
  const [typed, setTyped] = useState(statusDate === null ? "" : formatDate(statusDate));
  const [attempt, setAttempt] = useState(0);
  const { state, run, reset } = useCommand((_progress, date: SerialDay) => saveWorkbookSettings(workbook, { statusDate: date }));
  const date = parseDate(typed);
  const invalid = attempt > 0 && date === null;

  function save(event: FormEvent): void {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (date !== null) void run(date);
  }

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {invalid && <ErrorSummary attempt={attempt} errors={[{ fieldId: statusDateFieldId, message: text("settings.statusDate.invalid") }]} />}
      {state.status === "failed" && <FailureMessage issues={state.issues} />}
      <Field label={{ children: text("settings.statusDate"), htmlFor: statusDateFieldId }} hint={text("settings.statusDate.hint")} {...(invalid ? { validationMessage: text("settings.statusDate.invalid") } : {})}>
        <Input id={statusDateFieldId} className={styles.input} value={typed} onChange={(_event, { value }) => { reset(); setTyped(value); }} />
      </Field>
      <Button type="submit">{text("settings.statusDate.save")}</Button>
      <CommandProgress state={state} />
      <Text role="status" size={200}>{state.status === "done" && date !== null ? text("settings.workbook.saved", { date: formatDate(date) }) : ""}</Text>
    </form>
  );
}
