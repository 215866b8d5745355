import { riskMatrixColumn, riskMatrixRow } from "../../domain/riskMatrix";
import { riskLevel, type RiskModel } from "../../domain/riskModel";
import { ratings, type Rating } from "../../domain/riskScale";
import { cellAddress, rangeAddress } from "../a1";
import type { BookNames } from "../bookNames";
import { rect, type CellContent, type CellRect } from "../cell";
import type { SheetEdit } from "../sheetEdit";
import type { TableSite } from "../tableEdits";
import type { LevelEntry } from "./levelTable";

/** Within the block: a row of consequences on top and a column of likelihoods to the left. */
export const mapSite = { row: 1, column: 1 } as const;

const size = ratings.length;

export function mapRect({ row, column }: TableSite): CellRect {
  return rect(row + mapSite.row, column + mapSite.column, size, size);
}

/** The level of every cell by name, likelihood 5 on top as RISK_LEVEL reads it: by threshold where the model has them, else cell by cell. */
export function riskMapEdits(model: RiskModel, levels: readonly LevelEntry[], site: TableSite, levelRect: CellRect, book: BookNames): SheetEdit[] {
  const { sheet, row, column } = site;
  const cells = mapRect(site);
  const centred = { horizontalAlignment: "Center", verticalAlignment: "Center" } as const;
  const byThreshold = levels.every(({ fromRiskFactor }) => fromRiskFactor !== null);
  const likelihoods = [...ratings].sort((first, second) => riskMatrixRow(first) - riskMatrixRow(second));
  const consequences = [...ratings].sort((first, second) => riskMatrixColumn(first) - riskMatrixColumn(second));
  const levelFormula = (likelihood: Rating, consequence: Rating): CellContent => byThreshold
    ? { formula: thresholdFormula(cells, site, levelRect, likelihood, consequence, book) }
    : { formula: `=INDEX(${book.names.levels},${riskLevel(model, likelihood, consequence) + 1})` };
  return [
    { kind: "setColumnWidths", sheet, column, columnCount: 1, widthPt: 30 },
    { kind: "setColumnWidths", sheet, column: column + mapSite.column, columnCount: size, widthPt: 64 },
    { kind: "formatCells", sheet, rect: rect(row, column, size + 1, size + 1), style: { ...centred, borderColor: "#BFBFBF" } },
    { kind: "formatCells", sheet, rect: rect(row, column, 1, size + 1), style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(row, column, size + 1, 1), style: { bold: true } },
    { kind: "writeCells", sheet, row, column: column + mapSite.column, rows: [consequences] },
    { kind: "writeCells", sheet, row: cells.row, column, rows: likelihoods.map((likelihood) => [likelihood]) },
    { kind: "writeCells", sheet, row: cells.row, column: cells.column, rows: likelihoods.map((likelihood) => consequences.map((consequence) => levelFormula(likelihood, consequence))) },
    { kind: "addName", name: book.names.riskMap, sheet, rect: cells, comment: "S × K" },
  ];
}

/** The last level whose threshold the factor reaches; the thresholds stand in rising order, as MATCH needs. */
function thresholdFormula(cells: CellRect, site: TableSite, levelRect: CellRect, likelihood: Rating, consequence: Rating, { names }: BookNames): string {
  const likelihoodCell = cellAddress(cells.row + riskMatrixRow(likelihood), site.column, "column");
  const consequenceCell = cellAddress(site.row, cells.column + riskMatrixColumn(consequence), "row");
  const thresholds = rangeAddress({ ...levelRect, column: levelRect.column + 1, columnCount: 1 }, "both");
  return `=INDEX(${names.levels},MATCH(${likelihoodCell}*${consequenceCell},${thresholds},1))`;
}
