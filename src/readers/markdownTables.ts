const underHeader = /^\s{0,3}\|?\s{0,9}:?-{2,200}:?\s{0,9}(?:\|\s{0,9}:?-{2,200}:?\s{0,9}){1,200}\|?\s*$/;
const bar = /(?<!\\)\|/;

/** The text with tabs between the cells of its Markdown tables, and every line where it stood. */
export function withMarkdownTables(text: string): string {
  if (!/--[\s:]{0,9}\|/.test(text)) return text;
  const lines = text.split("\n");
  for (let row = 1; row < lines.length; row++) {
    const header = lines[row - 1] ?? "";
    if (!bar.test(header) || !underHeader.test(lines[row] ?? "")) continue;
    const columns = cellsOf(header).length;
    lines[row - 1] = cellsOf(header).join("\t");
    // A row of empty cells, so that the lines under it keep their numbers.
    lines[row] = "\t".repeat(columns - 1);
    for (row++; row < lines.length && bar.test(lines[row] ?? ""); row++) lines[row] = cellsOf(lines[row] ?? "").join("\t");
  }
  return lines.join("\n");
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(bar).map((cell) => cell.replace(/\\\|/g, "|").trim());
}
