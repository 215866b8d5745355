import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useController, useFormContext } from "react-hook-form";
import { useText, type PaneKey } from "../app/useText";
import { fieldId } from "./answerSpec";

const useStyles = makeStyles({ select: { minWidth: 0 } });

type Props = { readonly path: string; readonly label: PaneKey; readonly options: readonly (readonly [string, string])[] };

/** A choice among words that are not the domain's own. */
export function OptionSelect({ path, label, options }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const { control } = useFormContext<Record<string, string>>();
  const { field: { ref, value, onBlur, onChange } } = useController({ control, name: path });
  const id = fieldId(path);
  return (
    <Field label={{ children: text(label), htmlFor: id }}>
      <Select id={id} className={styles.select} ref={ref} value={value ?? ""} onBlur={onBlur} onChange={(_event, data) => onChange(data.value)}>
        {options.map(([value, word]) => <option key={value} value={value}>{word}</option>)}
      </Select>
    </Field>
  );
}
