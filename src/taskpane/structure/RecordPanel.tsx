import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import type { TableReading } from "../../readers/tableReading";
import { ActivityList } from "./ActivityList";
import { RiskList } from "./RiskList";

const useStyles = makeStyles({ panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL } });

type Props = { readonly tables: readonly TableReading[]; readonly language: Language };

export function RecordPanel({ tables, language }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {tables.map((table) => (table.kind === "progressGrid"
        ? <ActivityList key={table.line} table={table} />
        : <RiskList key={table.line} table={table} language={language} />))}
    </div>
  );
}
