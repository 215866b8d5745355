import type { Words } from "../../domain/language";
import { riskMatrixColumn, riskMatrixRow } from "../../domain/riskMatrix";
import { ratings } from "../../domain/riskScale";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect, type CellContent } from "../cell";
import { headingEdits, printEdit } from "../headingEdits";
import type { SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { columnReference, textLiteral } from "../structuredReference";
import { levelFormats } from "./levelFormats";
import { riskHeading, type RiskColumnKey } from "./riskTable";

/** Two maps side by side in the same rows: the risks, and the level of each cell in words. */
const site = { caption: 7, axis: 8, map: 9, numbers: 14, labels: 15, unplaced: 17, ids: 3, levels: 9 } as const;
const size = ratings.length;

const labels = {
  risks: { nb: "Risikoene etter nummer", nn: "Risikoane etter nummer", sv: "Riskerna efter nummer", en: "The risks by number" },
  levels: { nb: "Nivået i hver rute", nn: "Nivået i kvar rute", sv: "Nivån i varje ruta", en: "The level of each cell" },
  likelihood: { nb: "Sannsynlighet ↓", nn: "Sannsyn ↓", sv: "Sannolikhet ↓", en: "Likelihood ↓" },
  consequence: { nb: "Konsekvens →", nn: "Konsekvens →", sv: "Konsekvens →", en: "Consequence →" },
  unplaced: { nb: "Risikoer uten plass i kartet", nn: "Risikoar utan plass i kartet", sv: "Risker utan plats i kartan", en: "Risks not on the map" },
  allPlaced: { nb: "Alle risikoene er plassert", nn: "Alle risikoane er plasserte", sv: "Alla risker är placerade", en: "All risks are placed" },
  rateThem: {
    nb: "Gi dem S og K fra 1 til 5 i risikotabellen", nn: "Gi dei S og K frå 1 til 5 i risikotabellen",
    sv: "Ge dem S och K från 1 till 5 i risktabellen", en: "Give them L and C from 1 to 5 in the risk table",
  },
} as const satisfies Record<string, Words>;

export const riskMatrixSheet: SheetBlueprint = {
  kind: "riskMatrix",
  title: { nb: "Risikomatrise", nn: "Risikomatrise", sv: "Riskmatris", en: "Risk matrix" },
  tabColor: "#C00000",
  tables: [],
  holds: ({ risks }) => risks !== null,
  edits: matrixEdits,
};

function matrixEdits(content: BookContent, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.riskMatrix;
  const { language } = book;
  const maps = [rect(site.map, site.ids, size, size), rect(site.map, site.levels, size, size)];
  return [
    ...headingEdits(sheet, riskMatrixSheet.title[language], book),
    { kind: "setColumnWidths", sheet, column: 1, columnCount: 1, widthPt: 120 },
    { kind: "setColumnWidths", sheet, column: 2, columnCount: 1, widthPt: 90 },
    { kind: "setColumnWidths", sheet, column: site.ids, columnCount: size, widthPt: 72 },
    { kind: "setColumnWidths", sheet, column: site.ids + size, columnCount: 1, widthPt: 20 },
    { kind: "setColumnWidths", sheet, column: site.levels, columnCount: size, widthPt: 72 },
    { kind: "setRowHeights", sheet, row: site.map, rowCount: size, heightPt: 44 },
    ...axisEdits(book, sheet),
    ...maps.flatMap((map): SheetEdit[] => [
      { kind: "formatCells", sheet, rect: map, style: { wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Center", borderColor: "#7F7F7F" } },
      ...levelFormats(sheet, map, cellAddress(site.map, site.levels), content.riskModel, book),
    ]),
    { kind: "writeCells", sheet, row: site.map, column: site.levels, rows: levelMap(book) },
    { kind: "writeCells", sheet, row: site.map, column: site.ids, rows: [[{ formula: matrixFormula(book), spillsTo: { rowCount: size, columnCount: size } }]] },
    ...unplacedEdits(book, sheet),
    { kind: "freezePanes", sheet, rows: 5, columns: 0 },
    printEdit(sheet, content, { titleRows: { from: 1, to: 5 } }),
  ];
}

/** One rating off the scale would make an error of the whole map, so a risk without a factor counts as not rated; the line below counts it. */
function matrixFormula({ language, tables }: BookNames): string {
  const column = (key: RiskColumnKey) => columnReference(tables.risks, riskHeading(key, language));
  const rated = (key: RiskColumnKey) => `IF(ISNUMBER(${column("riskFactor")}),${column(key)},0)`;
  return `=PROSJEKT.RISK_MATRIX(${column("id")},${rated("likelihood")},${rated("consequence")})`;
}

function levelMap({ names }: BookNames): CellContent[][] {
  return ratings.map((_, row) => ratings.map((__, column) => ({ formula: `=INDEX(${names.riskMap},${row + 1},${column + 1})` })));
}

function axisEdits({ language, names }: BookNames, sheet: string): SheetEdit[] {
  const scale = (key: "likelihoods" | "consequences", rating: number): CellContent => ({ formula: `=INDEX(${names[key]},${rating})` });
  const likelihoods = [...ratings].sort((first, second) => riskMatrixRow(first) - riskMatrixRow(second));
  const consequences = [...ratings].sort((first, second) => riskMatrixColumn(first) - riskMatrixColumn(second));
  const centred = { horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true } as const;
  const under = (column: number): SheetEdit[] => [
    { kind: "formatCells", sheet, rect: rect(site.numbers, column, 2, size), style: centred },
    { kind: "writeCells", sheet, row: site.numbers, column, rows: [consequences.map((rating): CellContent => rating), consequences.map((rating) => scale("consequences", rating))] },
  ];
  return [
    { kind: "formatCells", sheet, rect: rect(site.caption, 1, 2, site.levels + size - 1), style: { bold: true } },
    { kind: "writeCells", sheet, row: site.caption, column: site.ids, rows: [[labels.risks[language]]] },
    { kind: "writeCells", sheet, row: site.caption, column: site.levels, rows: [[labels.levels[language]]] },
    { kind: "writeCells", sheet, row: site.axis, column: 1, rows: [[labels.likelihood[language]]] },
    { kind: "writeCells", sheet, row: site.map, column: 1, rows: likelihoods.map((rating) => [scale("likelihoods", rating), rating]) },
    { kind: "formatCells", sheet, rect: rect(site.map, 1, size, 1), style: { verticalAlignment: "Center", wrapText: true, bold: true } },
    { kind: "formatCells", sheet, rect: rect(site.map, 2, size, 1), style: centred },
    { kind: "formatCells", sheet, rect: rect(site.labels, 1), style: { bold: true } },
    { kind: "writeCells", sheet, row: site.labels, column: 1, rows: [[labels.consequence[language]]] },
    ...under(site.ids),
    ...under(site.levels),
  ];
}

/** A factor that is a number has its place; "" is not rated, and an error could not be read. */
function unplacedEdits({ language, tables }: BookNames, sheet: string): SheetEdit[] {
  const column = (key: RiskColumnKey) => columnReference(tables.risks, riskHeading(key, language));
  const count = cellAddress(site.unplaced, site.ids);
  return [
    { kind: "formatCells", sheet, rect: rect(site.unplaced, 1), style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(site.unplaced, site.ids), style: { horizontalAlignment: "Center" } },
    {
      kind: "writeCells", sheet, row: site.unplaced, column: 1,
      rows: [[
        labels.unplaced[language], "",
        { formula: `=SUMPRODUCT(--(${column("risk")}<>""))-SUMPRODUCT(--ISNUMBER(${column("riskFactor")}))` },
        { formula: `=IF(${count}=0,${textLiteral(labels.allPlaced[language])},${textLiteral(labels.rateThem[language])})` },
      ]],
    },
  ];
}
