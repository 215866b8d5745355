import { Field, Select } from "@fluentui/react-components";
import type { TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { kindChoice, tableChoice, tablesByKind, wholeSource } from "./tableChoice";

type Props = {
  readonly tables: readonly TableReading[];
  /** How much there is to show of each; what has nothing is not in the list. */
  readonly countOf: (choice: string) => number;
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
};

/** All tables, all of one kind, or one of them. */
export function TableSelect({ tables, countOf, chosen, onChange }: Props) {
  const { text } = useText();
  if (tables.length < 2) return null;
  const option = (value: string, name: string) => {
    const count = countOf(value);
    return count > 0 || value === chosen ? <option key={value} value={value}>{text("preview.from.option", { name, count })}</option> : null;
  };
  return (
    <Field label={text("preview.from")} size="small">
      <Select size="small" value={chosen} onChange={(_event, { value }) => onChange(value)}>
        {option("", text("preview.from.all"))}
        {option(wholeSource, text("preview.from.whole"))}
        {tablesByKind(tables).map(({ kind, tables: ofKind }) => {
          const name = text(`tables.kind.${kind}`);
          const [only] = ofKind;
          if (ofKind.length === 1 && only) return option(tableChoice(only), name);
          return (
            <optgroup key={kind} label={name}>
              {option(kindChoice(kind), text("preview.from.kind", { kind: name }))}
              {ofKind.map((table, index) => option(tableChoice(table), `${name} ${index + 1}${table.title ? `: ${table.title}` : ""}`))}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}
