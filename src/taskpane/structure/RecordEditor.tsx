import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Language } from "../../domain/language";
import type { Source } from "../../readers/source";
import { useText } from "../app/useText";
import { correctionTo } from "./fieldCorrections";
import { FieldInput } from "./FieldInput";
import { blankWeeks, fieldsOf } from "./recordFields";
import type { RecordItem } from "./recordItems";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly item: RecordItem;
  readonly corrections: ReadonlyMap<string, string>;
  readonly source: Source | null;
  readonly sheetLanguage: Language;
  /** With what was changed; empty where nothing was. */
  readonly onDone: (changes: ReadonlyMap<string, string | null>) => void;
};

/** Every field of a record with its label. What is written is read anew, as if it had stood in the source. */
export function RecordEditor({ item, corrections, source, sheetLanguage, onDone }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [added, setAdded] = useState<readonly string[]>([]);
  const blanks = blankWeeks(item, text);
  const fields = [...fieldsOf(item, text), ...blanks.filter((blank) => added.includes(blank.id))];
  const open = blanks.filter((blank) => !added.includes(blank.id));

  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);

  function save(event: FormEvent): void {
    event.preventDefault();
    const changed = fields.filter((field) => (typed.get(field.id) ?? field.text) !== field.text);
    onDone(new Map(changed.flatMap((field) => [...correctionTo(field, typed.get(field.id) ?? "", corrections, source)])));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onDone(new Map());
  }

  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <form ref={form} className={styles.form} aria-label={text("preview.record.correct")} onSubmit={save}>
        {fields.map((field, index) => (
          <FieldInput key={field.id + index} id={`${id}-${index}`} field={field} value={typed.get(field.id) ?? field.text} sheetLanguage={sheetLanguage} onChange={(value) => setTyped(new Map([...typed, [field.id, value]]))} />
        ))}
        {open.length > 0 && (
          <Field label={{ children: text("preview.record.addWeek"), htmlFor: `${id}-add` }} size="small">
            <Select id={`${id}-add`} size="small" value="" onChange={(_event, { value }) => setAdded([...added, value])}>
              <option value="">{text("wizard.choose.none")}</option>
              {open.map((blank) => <option key={blank.id} value={blank.id}>{blank.label}</option>)}
            </Select>
          </Field>
        )}
        <div className={styles.buttons}>
          <Button type="submit" size="small" appearance="primary">{text("preview.record.save")}</Button>
          <Button size="small" onClick={() => onDone(new Map())}>{text("preview.record.cancel")}</Button>
        </div>
      </form>
    </div>
  );
}
