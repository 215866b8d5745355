import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/language";
import type { Risk } from "../../domain/risk";
import type { RiskRegisterReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { RecordSection } from "./RecordSection";
import { RiskRow } from "./RiskRow";

const useStyles = makeStyles({
  number: { width: "2em" },
  level: { width: "4.6em" },
  title: { textDecorationLine: "none", cursor: "help" },
  note: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly table: RiskRegisterReading; readonly language: Language };

const numbers = ["likelihood", "consequence", "riskFactor"] as const;

export function RiskList({ table, language }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const explained = numbers.map((column) => `${text(`preview.${column}`)} = ${text(`preview.${column}.long`)}`).join(", ");
  return (
    <RecordSection<Risk>
      title={table.title || text("tables.kind.riskRegister")}
      note={explained}
      items={table.risks}
      head={(
        <tr>
          <th scope="col">{text("preview.risk")}</th>
          {numbers.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              <abbr className={styles.title} title={text(`preview.${column}.long`)}>{text(`preview.${column}`)}</abbr>
            </th>
          ))}
          <th scope="col" className={styles.level}>{text("preview.level")}</th>
        </tr>
      )}
      row={(risk, index) => <RiskRow key={index} risk={risk} language={language} />}
    />
  );
}
