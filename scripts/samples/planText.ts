import type { PlanBlock, PlanDocument, Piece } from "./planBlocks";

/** As it is when somebody copies the plan out of a PDF: the foot of each page among the lines. */
export function planText({ blocks, foot }: PlanDocument): string {
  const parts = blocks.map((block) => block.pasted ?? blockText(block, foot)).filter((text) => text !== "");
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: PlanBlock, foot: (page: number) => string): string {
  switch (block.kind) {
    case "title": return block.text.toUpperCase();
    case "subtitle": case "heading": return block.text;
    case "paragraph": return block.pieces.map(pieceText).join("");
    case "list": return block.items.map((item) => `- ${item}`).join("\n");
    case "table": return tableText(block, foot);
    case "picture": return "";
    case "page": return foot(block.number);
  }
}

function pieceText(piece: Piece): string {
  if (typeof piece === "string") return piece;
  if ("deleted" in piece) return "";
  return "inserted" in piece ? piece.inserted : piece.text;
}

function tableText({ rows, band = [], pageEnds }: Extract<PlanBlock, { kind: "table" }>, foot: (page: number) => string): string {
  const bandCells = band.flatMap(({ text, span }) => [text, ...Array.from({ length: span - 1 }, () => "")]);
  const lines = [...(band.length > 0 ? [bandCells] : []), ...rows].map((cells) => cells.join("\t"));
  if (!pageEnds) return lines.join("\n");
  const headings = band.length > 0 ? 1 : 0;
  const at = pageEnds.before + headings;
  return [...lines.slice(0, at), "", foot(pageEnds.number), "", ...lines.slice(headings, headings + 1), ...lines.slice(at)].join("\n");
}
