import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { countsOf } from "./reading";
import { useCounts } from "./useCounts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  table: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0` },
  label: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
});

export function tableFieldId({ line }: TableReading): string {
  return `table-${line}`;
}

type Props = {
  readonly tables: readonly TableReading[];
  /** Where a line of the source is a row of a sheet. */
  readonly fromSheet: boolean;
  readonly leftOut: ReadonlySet<number>;
  readonly onToggle: (line: number) => void;
};

export function TableList({ tables, fromSheet, leftOut, onToggle }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const countText = useCounts();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text("tables.include")}</legend>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.line} className={styles.table}>
            <Checkbox
              id={tableFieldId(table)}
              checked={!leftOut.has(table.line)}
              onChange={() => onToggle(table.line)}
              label={(
                <span className={styles.label}>
                  <span className={styles.title}>{text(`tables.kind.${table.kind}`)}</span>
                  {table.title && <Caption1>{table.title}</Caption1>}
                  <Caption1 className={styles.muted}>{[countText(countsOf([table])), text(fromSheet ? "tables.row" : "tables.line", { line: table.line })].join(" · ")}</Caption1>
                </span>
              )}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
