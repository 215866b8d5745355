import type { Risk } from "../../domain/risk";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { headingEdits, headingRowCount, printEdit } from "../headingEdits";
import type { SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { bodyRect, tableEdits } from "../tableEdits";
import { levelFormats } from "./levelFormats";
import { riskTable, type RiskColumnKey } from "./riskTable";

const headerRow = headingRowCount + 1;

export const riskSheet: SheetBlueprint = {
  kind: "risks",
  title: { nb: "Risiko", nn: "Risiko", sv: "Risker", en: "Risks" },
  tabColor: "#C00000",
  holds: ({ risks }) => risks !== null,
  edits: (content, book) => content.risks ? riskEdits(content, content.risks, book) : [],
};

function columnOf(key: RiskColumnKey): number {
  return riskTable.columns.findIndex((column) => column.key === key) + 1;
}

function riskEdits(content: BookContent, risks: readonly Risk[], book: BookNames): SheetEdit[] {
  const sheet = book.sheets.risks;
  const site = { sheet, row: headerRow, column: 1 };
  const body = bodyRect(site, riskTable.columns.length, risks);
  const levelled = (factor: RiskColumnKey, level: RiskColumnKey) => levelFormats(
    sheet,
    { ...body, column: columnOf(factor), columnCount: columnOf(level) - columnOf(factor) + 1 },
    cellAddress(body.row, columnOf(level), "column"),
    content.riskModel,
    book,
  );
  return [
    ...headingEdits(sheet, riskSheet.title[book.language], book),
    ...tableEdits(riskTable, risks, site, book),
    ...levelled("riskFactor", "level"),
    ...levelled("riskFactorAfter", "levelAfter"),
    { kind: "freezePanes", sheet, rows: headerRow, columns: columnOf("risk") },
    printEdit(sheet, content, { titleRows: { from: headerRow, to: headerRow }, titleColumns: { from: 1, to: columnOf("risk") } }),
  ];
}
