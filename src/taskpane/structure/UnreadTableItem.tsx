import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { UnreadTable } from "../../readers/choosing/unreadTables";
import type { TableKind } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { TableKindField } from "./TableKindField";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly table: UnreadTable; readonly chosen: TableKind | null; readonly fromSheet: boolean; readonly onChange: (kind: TableKind | null) => void };

/** A table that is not read, by what it begins with. */
export function UnreadTableItem({ table, chosen, fromSheet, onChange }: Props) {
  const styles = useStyles();
  const { text, sentence } = useText();
  const id = useId();
  const size = [table.rows > 0 && text("tables.unread.rows", { count: table.rows }), text(fromSheet ? "tables.row" : "tables.line", { line: table.line })];
  return (
    <li className={styles.table}>
      <Text id={id} className={styles.name} size={200} weight="semibold" dir="auto">{table.text}</Text>
      <Caption1 className={styles.muted}>{size.filter(Boolean).join(" · ")}</Caption1>
      <TableKindField start={table.start} nameId={id} kind={chosen} isChosen={chosen !== null} refusal={table.refusal ? sentence(table.refusal) : undefined} onChange={onChange} />
    </li>
  );
}
