import type { Words } from "../../domain/language";
import { measureLevelWords, measureLevels, measureQuadrant, measureQuadrantWords, type MeasureLevel, type MeasureQuadrant } from "../../domain/measureQuadrant";
import { cellAddress } from "../a1";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { headingRowCount } from "../headingEdits";
import { nthRow, nthValue } from "../nthRow";
import type { SheetEdit } from "../sheetEdit";
import { columnReference, textLiteral } from "../structuredReference";
import { savingsHeading } from "./savingsTable";

/** Effect upwards, feasibility to the right: what should be done now stands in the upper right corner, as people draw it. */
export const quadrantColours: Readonly<Record<MeasureQuadrant, string>> = { implement: "#C6E0B4", quickWin: "#DDEBF7", prepare: "#FFF2CC", setAside: "#EDEDED" };

const linesPerQuadrant = 4;
/** Caption, the lines, and how many more there are. */
const quadrantRows = linesPerQuadrant + 2;
/** First and last column of what is hard and of what is easy to do; the last one holds the amounts. */
const columns = { axis: 5, low: { first: 6, last: 8 }, high: { first: 9, last: 13 } } as const;
const axisRow = headingRowCount + 1;

/** With the line that says how many have no corner. */
export const quadrantBlockRowCount = 2 + 2 * quadrantRows;

const labels = {
  axis: { nb: "{level} gjennomførbarhet →", nn: "{level} gjennomføringsevne →", sv: "{level} genomförbarhet →", en: "{level} feasibility →" },
  effect: { nb: "{level} effekt ↑", nn: "{level} effekt ↑", sv: "{level} effekt ↑", en: "{level} effect ↑" },
  more: { nb: "til", nn: "til", sv: "till", en: "more" },
  unplaced: {
    nb: "Tiltak uten plass, fordi effekt eller gjennomførbarhet mangler:", nn: "Tiltak utan plass, fordi effekt eller gjennomføringsevne manglar:",
    sv: "Åtgärder utan plats, eftersom effekt eller genomförbarhet saknas:", en: "Measures without a place, as effect or feasibility is missing:",
  },
} as const satisfies Record<string, Words>;

function levelled(words: Words, level: MeasureLevel, { language }: BookNames): string {
  return words[language].replace("{level}", measureLevelWords[level][language]);
}

/** The measures in their four corners, by ordinary formulas over the table. */
export function quadrantBlockEdits(book: BookNames): SheetEdit[] {
  const sheet = book.sheets.savings;
  return [
    { kind: "formatCells", sheet, rect: rect(axisRow, columns.axis, 1, columns.high.last - columns.axis + 1), style: { bold: true } },
    ...measureLevels.flatMap((level): SheetEdit[] => [
      { kind: "writeCells", sheet, row: axisRow, column: columns[level].first, rows: [[levelled(labels.axis, level, book)]] },
      { kind: "formatCells", sheet, rect: rect(rowOf(level), columns.axis), style: { bold: true, wrapText: true, verticalAlignment: "Top" } },
      { kind: "writeCells", sheet, row: rowOf(level), column: columns.axis, rows: [[levelled(labels.effect, level, book)]] },
    ]),
    ...measureLevels.flatMap((effect) => measureLevels.flatMap((feasibility) => cornerEdits(effect, feasibility, book))),
    ...unplacedEdits(book),
  ];
}

function unplacedEdits(book: BookNames): SheetEdit[] {
  const column = (key: "measure" | "quadrant") => columnReference(book.tables.savings, savingsHeading(key, book.language));
  const count = `SUMPRODUCT((${column("measure")}<>"")*(${column("quadrant")}=""))`;
  return [{
    kind: "writeCells", sheet: book.sheets.savings, row: axisRow + quadrantBlockRowCount - 1, column: columns.low.first,
    rows: [[{ formula: `=IF(${count}=0,"",${textLiteral(labels.unplaced[book.language])}&" "&${count})` }]],
  }];
}

function rowOf(effect: MeasureLevel): number {
  return axisRow + 1 + (effect === "high" ? 0 : quadrantRows);
}

function cornerEdits(effect: MeasureLevel, feasibility: MeasureLevel, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.savings;
  const quadrant = measureQuadrant(effect, feasibility);
  const row = rowOf(effect);
  const { first, last } = columns[feasibility];
  const word = textLiteral(measureQuadrantWords[quadrant][book.language]);
  const column = (key: "measure" | "quadrant" | "sum") => columnReference(book.tables.savings, savingsHeading(key, book.language));
  const count = `COUNTIF(${column("quadrant")},${word})`;
  const place = (n: number) => nthRow(column("quadrant"), `${column("quadrant")}=${word}`, "0", n);
  const lines = Array.from({ length: linesPerQuadrant }, (_, index) => index + 1);
  const write = (at: number, formulas: readonly string[]): SheetEdit => ({ kind: "writeCells", sheet, row, column: at, rows: formulas.map((formula) => [{ formula: `=${formula}` }]) });
  const countCell = cellAddress(row, first);
  return [
    { kind: "formatCells", sheet, rect: rect(row, first, quadrantRows, last - first + 1), style: { fillColor: quadrantColours[quadrant], fontColor: "#000000" } },
    { kind: "formatCells", sheet, rect: rect(row, first, 1, last - first + 1), style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(row, last, quadrantRows, 1), numberFormat: "#,##0_M" },
    write(first, [
      `${word}&" ("&${count}&")"`,
      ...lines.map((n) => nthValue(column("measure"), place(n))),
      `IF(${count}>${linesPerQuadrant},"+ "&(${count}-${linesPerQuadrant})&" "&${textLiteral(labels.more[book.language])},"")`,
    ]),
    write(last, [`IF(${countCell}="","",SUMIFS(${column("sum")},${column("quadrant")},${word}))`, ...lines.map((n) => nthValue(column("sum"), place(n)))]),
  ];
}
