import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent, OverviewSubproject } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { alarmStyle } from "../figures";
import { headingEdits, printEdit } from "../headingEdits";
import type { SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import type { SheetKind } from "../sheetKind";
import { bodyRect, tableEdits } from "../tableEdits";
import { budgetBlock } from "./budgetBlock";
import { budgetChartBlock, riskLevelsBlock } from "./chartBlocks";
import { lateMilestonesBlock, meetingsBlock, topRisksBlock } from "./listBlocks";
import { firstBlockRow, rowHeightPt, type OverviewBlock, type Stack } from "./overviewSite";
import { overviewTable, type OverviewColumnKey } from "./overviewTable";
import { statusBlock } from "./statusBlock";

const allSubprojects: Words = {
  nb: "Alle delprosjektene i arbeidsboken", nn: "Alle delprosjekta i arbeidsboka", sv: "Alla delprojekt i arbetsboken", en: "Every subproject in the workbook",
};

export const overviewSheet: SheetBlueprint = {
  kind: "overview",
  title: { nb: "Oversikt", nn: "Oversikt", sv: "Översikt", en: "Overview" },
  tabColor: "#1F4E79",
  tables: [overviewTable],
  holds: ({ overview }) => overview !== null,
  edits: (content, book) => content.overview ? overviewEdits(content, content.overview, book) : [],
};

/** One page for a steering group; the table stands last, so that it can grow. */
function overviewEdits(content: BookContent, earlier: readonly OverviewSubproject[], book: BookNames): SheetEdit[] {
  const sheet = book.sheets.overview;
  const { placed, endRow } = stackBlocks(blocksOf(content, book));
  const site = { sheet, row: endRow + 1, column: 1 };
  const entries = [ownSubproject(content, book), ...earlier];
  return [
    ...headingEdits(sheet, overviewSheet.title[book.language], book),
    { kind: "setRowHeights", sheet, row: firstBlockRow, rowCount: endRow - firstBlockRow + 1, heightPt: rowHeightPt },
    ...tableEdits(overviewTable, entries, site, book, false),
    ...placed.flatMap(({ block, row }) => block.edits(row, sheet)),
    { kind: "formatCells", sheet, rect: rect(endRow, 1), style: { bold: true, fontColor: "#1F4E79", fontSize: 12 } },
    { kind: "writeCells", sheet, row: endRow, column: 1, rows: [[allSubprojects[book.language]]] },
    ...tableAlarms(bodyRect(site, overviewTable.columns.length, entries), sheet),
    { kind: "freezePanes", sheet, rows: 5, columns: 0 },
    printEdit(sheet, content, { titleRows: { from: 1, to: 5 }, pagesTall: 1 }),
  ];
}

function blocksOf(content: BookContent, book: BookNames): readonly OverviewBlock[] {
  const blocks = [statusBlock, topRisksBlock, lateMilestonesBlock, budgetBlock, budgetChartBlock, meetingsBlock, riskLevelsBlock];
  return blocks.flatMap((block) => block(content, book) ?? []);
}

/** Each stack from the top, with a free row between its blocks; `endRow` is the first row that both leave free. */
function stackBlocks(blocks: readonly OverviewBlock[]): { readonly placed: readonly { readonly block: OverviewBlock; readonly row: number }[]; readonly endRow: number } {
  const next: Record<Stack, number> = { left: firstBlockRow, right: firstBlockRow };
  const placed = blocks.map((block) => {
    const row = next[block.stack];
    next[block.stack] = row + block.rowCount + 1;
    return { block, row };
  });
  return { placed, endRow: Math.max(next.left, next.right) };
}

/** The sheets this subproject gets: what the formulas may point at. */
function ownSubproject(content: BookContent, book: BookNames): OverviewSubproject {
  const sheets: readonly (readonly [SheetKind, unknown])[] = [
    ["settings", true], ["milestones", content.milestones], ["budget", content.budget], ["risks", content.risks], ["events", content.plan],
  ];
  return { book, sheets: new Set(sheets.filter(([, section]) => section !== null).map(([kind]) => kind)) };
}

/** The figures themselves are the words: none is coloured at zero. */
function tableAlarms(body: ReturnType<typeof rect>, sheet: string): SheetEdit[] {
  const column = (key: OverviewColumnKey) => overviewTable.columns.findIndex((candidate) => candidate.key === key) + 1;
  const alarm = (key: OverviewColumnKey, width: number, when: string): SheetEdit => ({
    kind: "addConditionalFormat", sheet, rect: { ...body, column: column(key), columnCount: width }, stopIfTrue: false,
    formula: `=N(${cellAddress(body.row, column(key), "column")})${when}`, style: alarmStyle,
  });
  return [alarm("lateMilestones", 1, ">0"), alarm("redRisks", 1, ">0"), alarm("variance", 2, "<0")];
}
