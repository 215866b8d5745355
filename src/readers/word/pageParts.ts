import { success, type Outcome } from "../../domain/outcome";
import type { Source, SourceCell, SourceLine, SourceTable } from "../source";
import { pageEdges, type PageEdge, type PageReferences } from "./pageReferences";
import { isOn } from "./readXml";
import type { WordPackage } from "./wordPackage";

type PageText = { readonly page: PageEdge; readonly text: string };

/** What stands in the head and the foot of pages: each part once, and what several parts say alike once. */
export async function readPageParts(file: WordPackage, references: Pick<PageReferences, "shown">, read: (paths: readonly string[]) => Promise<Outcome<Source>>): Promise<Outcome<readonly PageText[]>> {
  const settings = { evenPages: await hasEvenPages(file) };
  const texts: PageText[] = [];
  for (const page of pageEdges) {
    const paths = new Set(references.shown(page, settings).flatMap((id) => file.parts.get(id) ?? []));
    if (paths.size === 0) continue;
    const source = await read([...paths]);
    if (!source.ok) return source;
    texts.push(...[...new Set(linesOf(source.value))].map((text) => ({ page, text })));
  }
  return success(texts);
}

/** The lines after those of the document itself. */
export function numberedAfter(texts: readonly PageText[], { tables, lines }: Source): readonly SourceLine[] {
  const lastRow = tables.reduce((last, { rows }) => rows.reduce((lower, row) => row.reduce((lowest, { place }) => Math.max(lowest, place.line), lower), last), 0);
  const before = Math.max(lastRow, lines.at(-1)?.line ?? 0);
  return texts.map(({ page, text }, index) => ({ line: before + index + 1, text, page }));
}

async function hasEvenPages({ related, read }: WordPackage): Promise<boolean> {
  let evenPages = false;
  const path = related.get("settings");
  if (path !== undefined) await read(path, { open: (name, attributes) => { if (name === "w:evenAndOddHeaders") evenPages = isOn(attributes); } });
  return evenPages;
}

function linesOf({ tables, lines }: Source): string[] {
  return [...lines, ...tables.flatMap(rowLines)].sort((first, second) => first.line - second.line).map(({ text }) => text);
}

/** Tabs between the cells, and between the lines within one; a merged cell is said once, and holds its place in the rows below. */
function rowLines({ rows }: SourceTable): SourceLine[] {
  const said = new Set<SourceCell>();
  return rows.flatMap((row) => {
    const cells = [...new Set(row)];
    const text = cells.map((cell) => (said.has(cell) ? "" : cell.text.replaceAll("\n", "\t"))).join("\t").trimEnd();
    for (const cell of cells) said.add(cell);
    const line = row.reduce((lowest, { place }) => Math.max(lowest, place.line), 0);
    return text.trim() === "" ? [] : [{ line, text }];
  });
}
