import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, Footer, HeadingLevel, ImageRun, InsertedTextRun, LevelFormat, Packer,
  Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ICommentOptions, type ParagraphChild,
} from "docx";
import type { Piece, PlanBlock, PlanDocument } from "./planBlocks";
import { planPicture } from "./planPicture";
import { withoutTimes } from "./withoutTimes";

/** A day within the project's life; the reader counts changes, and does not ask when they were made. */
const changedAt = "2025-01-20T09:00:00Z";
const author = "Saksbehandler";
const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** The plan in Word, with what Word documents have: merged cells, tables over two pages, changes, comments, a picture, feet. */
export async function planDocx({ title, wordLanguage, foot, blocks }: PlanDocument): Promise<Uint8Array> {
  const comments: ICommentOptions[] = [];
  const children = blocks.flatMap((block) => elementsOf(block, comments));
  const document = new Document({
    title, creator: "Prosjektark", lastModifiedBy: "Prosjektark", description: "",
    styles: { default: { document: { run: { font: "Calibri", size: 21, language: { value: wordLanguage } } } } },
    numbering: { config: [{ reference: "points", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 426, hanging: 284 } } } }] }] },
    comments: { children: comments },
    sections: [{ footers: { default: new Footer({ children: [new Paragraph(foot(1))] }) }, children }],
  });
  return withoutTimes(await Packer.toBuffer(document));
}

function elementsOf(block: PlanBlock, comments: ICommentOptions[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case "title": return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case "subtitle": return [new Paragraph({ children: [new TextRun({ text: block.text, bold: true, size: 28 })] })];
    case "heading": return [new Paragraph({ text: block.text, heading: headingLevels[block.level] })];
    case "paragraph": return [new Paragraph({ children: block.pieces.flatMap((piece) => runsOf(piece, comments)), spacing: { after: 120 } })];
    case "list": return block.items.map((text) => new Paragraph({ text, numbering: { reference: "points", level: 0 } }));
    case "table": return tablesOf(block);
    case "picture": return [new Paragraph({ children: [new ImageRun({ type: "png", data: planPicture, transformation: { width: 24, height: 24 }, altText: { id: "1", name: block.title, title: block.title, description: block.title } })] })];
    case "page": return [new Paragraph({ text: "", pageBreakBefore: true })];
  }
}

function runsOf(piece: Piece, comments: ICommentOptions[]): ParagraphChild[] {
  if (typeof piece === "string") return [new TextRun(piece)];
  const id = comments.length + 1;
  if ("deleted" in piece) return [new DeletedTextRun({ text: piece.deleted, id: 900, author, date: changedAt })];
  if ("inserted" in piece) return [new InsertedTextRun({ text: piece.inserted, id: 901, author, date: changedAt })];
  comments.push({ id, author, date: new Date(changedAt), children: [new Paragraph(piece.comment)] });
  return [new CommentRangeStart(id), new TextRun(piece.text), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

/** Two tables under the same headings where a page ends between them, as whoever lays out a page by hand makes them. */
function tablesOf({ rows, band = [], pageEnds, wide = false }: Extract<PlanBlock, { kind: "table" }>): (Paragraph | Table)[] {
  const [headings = [], ...records] = rows;
  const parts = pageEnds ? [records.slice(0, pageEnds.before - 1), records.slice(pageEnds.before - 1)] : [records];
  return parts.flatMap((part, index) => [
    ...(index > 0 ? [new Paragraph({ text: "", pageBreakBefore: true })] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [...(band.length > 0 ? [new TableRow({ tableHeader: true, children: band.map(({ text, span }) => cellOf(text, true, wide, span)) })] : []),
        ...[headings, ...part].map((cells, row) => new TableRow({ tableHeader: row === 0, children: cells.map((text) => cellOf(text, row === 0, wide)) }))],
    }),
    new Paragraph(""),
  ]);
}

function cellOf(text: string, bold: boolean, wide: boolean, columnSpan = 1): TableCell {
  return new TableCell({ columnSpan, children: [new Paragraph({ children: [new TextRun({ text, bold, size: wide ? 14 : 18 })] })] });
}
