import type { Language } from "../../src/domain/language";
import { isRefusal } from "../../src/sheets/twins/callArgument";
import { sharing } from "../../src/text/pane/sharing";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import { helpWords } from "../../src/text/functions/help/helpWords";
import { twinWords } from "../../src/text/functions/help/twinWords";
import { exampleFormula } from "./exampleFormula";
import { exampleResult, shownCell, type ShownCell } from "./exampleResult";
import { exampleTwin } from "./exampleTwin";
import { escapeHtml, table } from "./helpMarkup";
import { localFormula } from "./localFormula";

/** The formula, what it gives, and the ordinary formula that gives the same. */
export function exampleMarkup(id: string, example: HelpExample, language: Language): string {
  const formula = `<dt><code>${escapeHtml(exampleFormula(id, example, language))}</code></dt>`;
  return `${formula}<dd>${resultMarkup(id, example, language)}</dd>${twinMarkup(id, example, language)}`;
}

/** The cells that the examples' formulas refer to, each range once. */
export function cellsMarkup(examples: readonly HelpExample[], language: Language): string {
  const ranges = new Map(examples.flat().flatMap(({ shown, cells }) => (cells ? [[shown(language), cells] as const] : [])));
  return [...ranges].map(([range, rows]) =>
    `<p>${escapeHtml(helpWords.cells[language].replace("{{range}}", range))}</p>${table(null, rows.map((row) => row.map((cell) => cellMarkup(shownCell(cell, language)))))}`).join("");
}

/** What happens to the function in a workbook that somebody without Prosjektark opens. */
export function sharingMarkup(id: string, examples: readonly HelpExample[], language: Language): string {
  const hasTwin = examples.some((example) => !isRefusal(exampleTwin(id, example)));
  const said = twinWords[hasTwin ? "intro" : "list"][language].replace("{{command}}", sharing["home.next.sharing"][language]);
  return `<h2>${escapeHtml(twinWords.heading[language])}</h2>
    <p>${escapeHtml(said)}</p>`;
}

function resultMarkup(id: string, example: HelpExample, language: Language): string {
  const rows = exampleResult(id, example, language).map((row) => row.map(cellMarkup));
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return table(null, rows);
  return rows[0]?.[0] || escapeHtml(helpWords.emptyText[language]);
}

function cellMarkup({ text, sentence }: ShownCell): string {
  return sentence === undefined ? escapeHtml(text) : `${escapeHtml(text)}<br>${escapeHtml(sentence)}`;
}

function twinMarkup(id: string, example: HelpExample, language: Language): string {
  const twins = exampleTwin(id, example);
  if (isRefusal(twins)) return twins.refused === "keyCells" ? `<dd>${escapeHtml(twinWords.keyCells[language])}</dd>` : "";
  const [first = ""] = twins[0] ?? [];
  const count = twins.flat().length;
  const block = count > 1 ? `<p>${escapeHtml(twinWords.block[language].replace("{{count}}", String(count)))}</p>` : "";
  return `<dd><details><summary>${escapeHtml(twinWords.summary[language])}</summary>${block}<code>${escapeHtml(localFormula(first, language))}</code></details></dd>`;
}
