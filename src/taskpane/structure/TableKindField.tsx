import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { tableKinds, type TableKind } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { useSettledChange } from "./useSettledChange";

const useStyles = makeStyles({
  field: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexShrink: 1, flexBasis: "9em", minWidth: 0 },
  refusal: { flexBasis: "100%" },
});

/** Names the field of a table wherever it is shown. */
export function tableKindFieldId(start: string): string {
  return `kind-of-${start}`;
}

type Props = {
  readonly start: string;
  /** Of the element that says which table it is. */
  readonly nameId: string;
  /** What it is read as, or would be if it could; null where it is not read. */
  readonly kind: TableKind | null;
  /** The user has said so. */
  readonly isChosen: boolean;
  readonly refusal?: string | undefined;
  readonly onChange: (kind: TableKind | null) => void;
};

/** What one table is read as. */
export function TableKindField({ start, nameId, kind, isChosen, refusal, onChange }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const labelId = useId();
  const { value, change, settle } = useSettledChange(kind, onChange);
  return (
    <Field className={styles.field} size="small" label={{ id: labelId, children: text("tables.readAs") }} {...(refusal === undefined ? {} : { validationState: "error", validationMessage: { children: refusal, className: styles.refusal } })}>
      <Select
        id={tableKindFieldId(start)}
        className={styles.select}
        size="small"
        aria-labelledby={`${labelId} ${nameId}`}
        value={value ?? ""}
        onChange={(_event, data) => change(tableKinds.find((one) => one === data.value) ?? null)}
        onBlur={settle}
      >
        {(isChosen || kind === null) && <option value="">{text(isChosen ? "tables.kind.auto" : "tables.unread.none")}</option>}
        {tableKinds.map((one) => <option key={one} value={one}>{text(`tables.kind.${one}`)}</option>)}
      </Select>
    </Field>
  );
}
