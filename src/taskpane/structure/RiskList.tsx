import type { Language } from "../../domain/language";
import type { Risk } from "../../domain/risk";
import type { RiskRegisterReading } from "../../readers/tableReading";
import { useText } from "../app/useText";
import { RecordSection } from "./RecordSection";
import { RiskRecord } from "./RiskRecord";

type Props = { readonly table: RiskRegisterReading; readonly language: Language };

export function RiskList({ table, language }: Props) {
  const { text } = useText();
  const explained = (["likelihood", "consequence", "riskFactor"] as const).map((field) => `${text(`preview.${field}`)} = ${text(`preview.${field}.long`)}`);
  return (
    <RecordSection<Risk>
      title={table.title || text("tables.kind.riskRegister")}
      note={explained.join(", ")}
      items={table.risks}
      record={(risk) => <RiskRecord risk={risk} language={language} />}
    />
  );
}
