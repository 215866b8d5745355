import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import type { TableReading } from "../../readers/tableReading";
import { ActivityList } from "./ActivityList";
import { RecordList } from "./RecordList";
import { RiskList } from "./RiskList";

const useStyles = makeStyles({ panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL } });

type Props = { readonly tables: readonly TableReading[]; readonly language: Language };

export function RecordPanel({ tables, language }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      {tables.map((table) => {
        if (table.kind === "progressGrid") return <ActivityList key={table.id} table={table} />;
        return table.kind === "riskRegister" ? <RiskList key={table.id} table={table} language={language} /> : <RecordList key={table.id} table={table} />;
      })}
    </div>
  );
}
