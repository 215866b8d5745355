import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isRecordsReading, type TableKind, type TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { countsOf } from "./reading";
import { TableKindField } from "./TableKindField";
import { useCounts } from "./useCounts";

const useStyles = makeStyles({
  table: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0` },
  label: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  kind: { paddingInlineStart: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

export function tableFieldId({ id }: TableReading): string {
  return `table-${id}`;
}

type Props = {
  readonly table: TableReading;
  readonly title: string;
  readonly fromSheet: boolean;
  readonly included: boolean;
  /** The user has said what it is read as. */
  readonly isChosen: boolean;
  readonly onChoose: (included: boolean) => void;
  readonly onKind: (start: string, kind: TableKind | null) => void;
};

export function TableChoice({ table, title, fromSheet, included, isChosen, onChoose, onKind }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const countText = useCounts();
  const id = useId();
  const { start } = table;
  const facts = isRecordsReading(table) ? Object.keys(table.facts).length : 0;
  const size = [countText(countsOf([table])), facts > 0 && text("tables.facts", { count: facts }), text(fromSheet ? "tables.row" : "tables.line", { line: table.line })];
  return (
    <li className={styles.table}>
      <Checkbox
        id={tableFieldId(table)}
        checked={included}
        onChange={() => onChoose(!included)}
        label={(
          <span className={styles.label}>
            <span id={id} className={styles.title}>{title}</span>
            {table.title && <Caption1>{table.title}</Caption1>}
            <Caption1 className={styles.muted}>{size.filter(Boolean).join(" · ")}</Caption1>
            {isRecordsReading(table) && table.repeats && <Caption1 className={styles.muted}>{text(included ? "tables.repeats.included" : "tables.repeats")}</Caption1>}
          </span>
        )}
      />
      {start !== undefined && (
        <div className={styles.kind}>
          <TableKindField start={start} nameId={id} kind={table.kind} isChosen={isChosen} onChange={(kind) => onKind(start, kind)} />
        </div>
      )}
    </li>
  );
}
