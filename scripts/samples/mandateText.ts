import type { Block } from "./mandateBlocks";

/** As it comes when somebody copies the document: tables with tabs between the cells. */
export function mandateText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title": return block.text.toUpperCase();
    case "list": return block.items.map((item) => `- ${item}`).join("\n");
    case "table": return block.rows.map((cells) => cells.join("\t")).join("\n");
    default: return block.text;
  }
}
