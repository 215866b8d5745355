import { issue, type Place } from "../domain/issue";
import type { Language } from "../domain/language";
import { defaultLegend, roleOfMeaning, type Legend } from "../domain/legend";
import type { Findings } from "./findings";
import { legendPairs, type LegendPair } from "./legendLine";
import type { SourceLine } from "./source";
import { linesBetween } from "./textLines";

type LegendBlock = { readonly firstLine: number; lastLine: number; readonly pairs: (LegendPair & { readonly line: number })[] };

const longestGap = 2;
const nearEnough = 200;

/** The key to the letters that stands nearest the grid and knows them best; the usual one where the document has none. */
export function readLegend(lines: readonly SourceLine[], grid: { readonly place: Place; readonly endLine: number; readonly tokens: ReadonlySet<string> }, language: Language, findings: Findings): Legend {
  const best = legendBlocks(linesBetween(lines, grid.place.line - nearEnough - 1, grid.endLine + nearEnough + 1))
    .map((block) => ({ block, covered: coverage(block, grid.tokens), distance: distanceTo(block, { line: grid.place.line, endLine: grid.endLine }) }))
    .filter(({ block, covered }) => covered > 0 || (grid.tokens.size === 0 && block.pairs.length > 1))
    .sort((first, second) => second.covered - first.covered || first.distance - second.distance)[0];
  if (best) return legendOf(best.block, findings);
  findings.add(issue("info", "grid.legend.default", { place: grid.place, params: { codes: defaultLegend(language).map(({ code }) => code).join(", ") } }));
  return defaultLegend(language);
}

/** Neighbouring lines of a key are one key, written on a line each. */
function legendBlocks(lines: readonly SourceLine[]): LegendBlock[] {
  const blocks: LegendBlock[] = [];
  for (const { line, text } of lines) {
    const pairs = linePairs(text).map((pair) => ({ ...pair, line }));
    if (pairs.length === 0) continue;
    const open = blocks.at(-1);
    if (open && line - open.lastLine <= longestGap) {
      open.pairs.push(...pairs);
      open.lastLine = line;
    } else blocks.push({ firstLine: line, lastLine: line, pairs });
  }
  return blocks;
}

const twoCells = /^(\p{Lu}{1,3}\d?)\t([^\t]{2,60})$/u;

function linePairs(text: string): LegendPair[] {
  const cells = twoCells.exec(text);
  if (cells) return [{ code: cells[1] ?? "", meaning: cells[2] ?? "" }];
  const asOneLine = legendPairs(text.replace(/[\t\n]/g, " "));
  return asOneLine.length > 0 ? asOneLine : pairsBesideOtherCells(text.split("\t"));
}

/** In a sheet the key may stand to the right of something else, such as the version of the document. */
function pairsBesideOtherCells(cells: readonly string[]): LegendPair[] {
  const keys = cells.filter((cell) => cell.includes("="));
  return keys.length < cells.length ? legendPairs(keys.join(" ").replace(/\n/g, " ")) : [];
}

export function isLegendLine(text: string): boolean {
  return linePairs(text).length > 0;
}

function coverage({ pairs }: LegendBlock, tokens: ReadonlySet<string>): number {
  return new Set(pairs.map(({ code }) => code.toUpperCase()).filter((code) => tokens.has(code))).size;
}

function distanceTo({ firstLine, lastLine }: LegendBlock, grid: { readonly line: number; readonly endLine: number }): number {
  if (firstLine > grid.endLine) return firstLine - grid.endLine;
  return lastLine < grid.line ? grid.line - lastLine : 0;
}

function legendOf({ pairs }: LegendBlock, findings: Findings): Legend {
  const legend = new Map<string, string>();
  for (const { code, meaning, line } of pairs) {
    const before = legend.get(code);
    if (before === undefined) legend.set(code, meaning);
    else if (before !== meaning) {
      findings.add(issue("warning", "grid.legend.duplicate", { place: { line, column: 1 }, read: `${code} = ${meaning}`, params: { code, meaning: before } }));
    }
  }
  return [...legend].map(([code, meaning]) => ({ code, meaning, role: roleOfMeaning(meaning) }));
}
