import type { TableReading } from "../../readers/tableReading";
import { useText } from "../app/useText";

/** What is to be known of a table before its records are read: what kind it is, its codes and period, its letters. */
export function useTableNote(): (table: TableReading) => string {
  const { text } = useText();
  return (table) => {
    const kind = table.title ? text(`tables.kind.${table.kind}`) : "";
    if (table.kind === "progressGrid") {
      const period = table.plan?.period;
      const weeks = period && text("preview.period", { from: period.from.week, fromYear: period.from.isoYear, to: period.to.week, toYear: period.to.isoYear });
      return [kind, weeks, `${text("preview.legend")}: ${table.legend.map(({ code, meaning }) => `${code} = ${meaning}`).join(", ")}`].filter(Boolean).join(". ");
    }
    if (table.kind !== "riskRegister") return kind;
    const letters = (["likelihood", "consequence", "riskFactor"] as const).map((field) => `${text(`preview.${field}`)} = ${text(`preview.${field}.long`)}`);
    return [kind, letters.join(", ")].filter(Boolean).join(". ");
  };
}
