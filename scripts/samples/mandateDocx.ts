import {
  AlignmentType, Document, HeadingLevel, LevelFormat, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ISectionOptions,
} from "docx";
import type { Block } from "./mandateBlocks";
import { withoutTimes } from "./withoutTimes";

/** Twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** The mandate in Word: real headings, lists and tables, the wide table on a page of its own. The same blocks give the same bytes. */
export async function mandateDocx(blocks: readonly Block[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title, creator: "Prosjektark", lastModifiedBy: "Prosjektark", description: "",
    styles: { default: { document: { run: { font: "Calibri", size: 21, language: { value: "nb-NO" } } } } },
    numbering: { config: [{ reference: "points", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 426, hanging: 284 } } } }] }] },
    sections: sectionsOf(blocks),
  });
  return withoutTimes(await Packer.toBuffer(document));
}

function sectionsOf(blocks: readonly Block[]): ISectionOptions[] {
  const runs: { wide: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const wide = block.kind === "table" && block.wide === true;
    const last = runs.at(-1);
    if (last?.wide === wide) last.blocks.push(block);
    else runs.push({ wide, blocks: [block] });
  }
  return runs.map(({ wide, blocks: own }) => ({
    properties: { page: {
      size: { width: page.width, height: page.height, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
    } },
    children: own.flatMap(blockElements),
  }));
}

function blockElements(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "title": return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case "subtitle": return [new Paragraph({ children: [new TextRun({ text: block.text, bold: true, size: 28 })] })];
    case "heading": return [new Paragraph({ text: block.text, heading: headingLevels[block.level] })];
    case "paragraph": return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "list": return block.items.map((text) => new Paragraph({ text, numbering: { reference: "points", level: 0 } }));
    case "table": return [tableElement(block), new Paragraph({ text: "" })];
  }
}

function tableElement({ rows, wide = false }: Extract<Block, { kind: "table" }>): Table {
  const width = (wide ? page.height : page.width) - 2 * page.margin;
  const widths = columnWidths(rows, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map((cells, row) => new TableRow({
      tableHeader: row === 0,
      children: cells.map((text, column) => new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        margins: { left: wide ? 20 : 70, right: wide ? 20 : 70 },
        children: [new Paragraph({ children: [new TextRun({ text, bold: row === 0, size: wide ? 12 : 17 })] })],
      })),
    })),
  });
}

/** By how much there is to read in a column, so that neither numbers nor sentences get too little. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const asked = (rows[0] ?? []).map((_, column) => Math.min(40, Math.max(...rows.map((cells) => longestWord(cells[column] ?? "")), meanLength(rows, column)) + 2));
  const total = asked.reduce((sum, share) => sum + share, 0);
  return asked.map((share) => Math.floor((width * share) / total));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(({ length }) => length));
}

function meanLength(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((sum, cells) => sum + (cells[column] ?? "").length, 0) / rows.length;
}
