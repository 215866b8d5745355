/**
 * Text that begins like a formula keeps its leading apostrophe, or editing the cell in Excel would turn it into one.
 * exceljs knows no quotePrefix, so each style such a cell has gets a twin that carries it.
 */
export function addQuotePrefixes(stylesXml: string, sheetXmls: readonly string[], quotedCells: readonly ReadonlySet<string>[]): { readonly stylesXml: string; readonly sheetXmls: string[] } {
  const list = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(stylesXml)?.[1];
  if (list === undefined || quotedCells.every((cells) => cells.size === 0)) return { stylesXml, sheetXmls: [...sheetXmls] };
  const formats = list.match(/<xf [^>]*?\/>|<xf .*?<\/xf>/gs) ?? [];
  const twins = new Map<number, number>();
  const quoted = sheetXmls.map((xml, index) => xml.replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"/g, (cell, address: string, style: string | undefined) => {
    if (!quotedCells[index]?.has(address)) return cell;
    return `<c r="${address}" s="${twinOf(Number(style ?? 0), formats, twins)}" t="s"`;
  }));
  return { stylesXml: stylesXml.replace(/<cellXfs count="\d+">.*?<\/cellXfs>/s, () => `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`), sheetXmls: quoted };
}

function twinOf(style: number, formats: string[], twins: Map<number, number>): number {
  const known = twins.get(style);
  if (known !== undefined) return known;
  const twin = formats.push((formats[style] ?? formats[0] ?? "<xf />").replace("<xf ", '<xf quotePrefix="1" ')) - 1;
  twins.set(style, twin);
  return twin;
}

/** What Excel reads as the start of a formula when typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
