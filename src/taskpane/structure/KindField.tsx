import { Field, Select } from "@fluentui/react-components";
import { tableKinds, type TableKind } from "../../readers/tableReading";
import { useText } from "../app/useText";

export const kindFieldId = "kind";

const kinds = ["auto", ...tableKinds] as const;

type Props = { readonly kind: TableKind | "auto"; readonly onChange: (kind: TableKind | "auto") => void };

export function KindField({ kind, onChange }: Props) {
  const { text } = useText();
  return (
    <Field label={{ children: text("tables.kind"), htmlFor: kindFieldId }}>
      <Select id={kindFieldId} value={kind} onChange={(_event, { value }) => onChange(value as TableKind | "auto")}>
        {kinds.map((one) => <option key={one} value={one}>{text(`tables.kind.${one}`)}</option>)}
      </Select>
    </Field>
  );
}
