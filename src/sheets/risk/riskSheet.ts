import type { Risk } from "../../domain/risk";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { registerSheet, type RegisterSite } from "../registerSheet";
import type { SheetEdit } from "../sheetEdit";
import { levelFormats } from "./levelFormats";
import { riskTable, type RiskColumnKey } from "./riskTable";

export const riskSheet = registerSheet<Risk>({
  kind: "risks",
  title: { nb: "Risiko", nn: "Risiko", sv: "Risker", en: "Risks" },
  tabColor: "#C00000",
  table: riskTable,
  entries: ({ risks }) => risks,
  frozenThrough: "risk" satisfies RiskColumnKey,
  more: levelEdits,
});

function levelEdits({ riskModel }: BookContent, book: BookNames, { sheet, body, columnOf }: RegisterSite): SheetEdit[] {
  const levelled = (factor: RiskColumnKey, level: RiskColumnKey) => levelFormats(
    sheet,
    { ...body, column: columnOf(factor), columnCount: columnOf(level) - columnOf(factor) + 1 },
    cellAddress(body.row, columnOf(level), "column"),
    riskModel,
    book,
  );
  return [...levelled("riskFactor", "level"), ...levelled("riskFactorAfter", "levelAfter")];
}
