import { Parser } from "htmlparser2";
import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import { cellText } from "./cellText";
import { createHtmlLists } from "./htmlLists";
import { createHtmlTable, type HtmlTable } from "./htmlTable";
import type { Source, SourceLine, SourceTable } from "./source";
import { mostCells, refusal, tooManyCells } from "./sourceLimits";

const unseen = new Set(["head", "script", "style", "noscript", "template", "object", "iframe", "svg", "math", "xml", "select", "textarea"]);
const blocks = new Set(["p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section", "article", "header", "footer", "blockquote", "pre", "dl", "dt", "dd", "caption"]);
const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
const tableParts = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th"]);
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all/i;

/** Browsers themselves stop at 512; htmlparser2 takes quadratic time on what is never closed. */
const deepestNesting = 2_000;

/** A table within a cell is a table of its own; the cell around it waits. */
type OpenTable = { readonly table: HtmlTable; cell: OpenCell | null; inRow: boolean };
type OpenCell = { readonly written: string[]; readonly columnSpan: number; readonly rowSpan: number };

/** What a copy out of Word, Excel or a browser puts on the clipboard. Nothing in it is run or fetched. */
export function sourceFromHtml(html: string): Outcome<Source> {
  const refused = refusal(html);
  if (refused) return refused;
  const reader = createHtmlReader();
  const failed = reader.write(html);
  if (failed) return failed;
  const source = reader.source();
  return source.tables.length + source.lines.length > 0 ? success(source) : failure(issue("error", "source.empty"));
}

export type HtmlReader = {
  /** Takes the next piece; answers why no more is taken, or null. */
  write(html: string): Outcome<never> | null;
  /** Ends the document. */
  source(): Source;
};

/** For a document that comes in pieces, cut anywhere. */
export function createHtmlReader(): HtmlReader {
  const document = createDocument();
  let depth = 0;
  const parser = new Parser({
    ...document.handler,
    onopentag(name, attributes) {
      document.handler.onopentag(name, attributes);
      if (++depth > deepestNesting || document.isTooLarge()) parser.pause();
    },
    onclosetag(name) {
      document.handler.onclosetag(name);
      depth--;
    },
  });
  return {
    write(html) {
      parser.write(html);
      if (depth > deepestNesting) return failure(issue("error", "source.tooDeep", { params: { limit: deepestNesting } }));
      return document.isTooLarge() ? tooManyCells() : null;
    },
    source() {
      parser.end();
      return document.source();
    },
  };
}

function createDocument() {
  const tables: SourceTable[] = [];
  const lines: SourceLine[] = [];
  const open: OpenTable[] = [];
  const lists = createHtmlLists();
  let paragraph: string[] = [];
  let heading: number | null = null;
  let line = 0;
  let unseenDepth = 0;
  let cellCount = 0;

  function endParagraph(): void {
    const text = collapsed(paragraph);
    if (text !== "") lines.push({ line: ++line, text: lists.takeMarker() + text, ...(heading === null ? {} : { heading }) });
    paragraph = [];
  }

  function endCell(): void {
    const current = open.at(-1);
    if (!current?.cell) return;
    cellCount += current.table.addCell(collapsed(current.cell.written), current.cell.columnSpan, current.cell.rowSpan);
    current.cell = null;
  }

  function endRow(): void {
    endCell();
    const current = open.at(-1);
    if (!current?.inRow) return;
    cellCount += current.table.closeRow();
    current.inRow = false;
  }

  function startRow(): void {
    endRow();
    const current = open.at(-1);
    if (!current) return;
    current.table.openRow(++line);
    current.inRow = true;
  }

  function startCell(attributes: Readonly<Record<string, string>>): void {
    endCell();
    const current = open.at(-1);
    if (!current) return;
    if (!current.inRow) startRow();
    current.cell = { written: [], columnSpan: Number(attributes.colspan ?? 1), rowSpan: Number(attributes.rowspan ?? 1) };
  }

  function endTable(): void {
    endRow();
    const finished = open.pop()?.table.finished();
    if (finished) tables.push(finished);
  }

  function isTooLarge(): boolean {
    return cellCount > mostCells;
  }

  function openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "table") {
      if (open.length === 0) endParagraph();
      open.push({ table: createHtmlTable(), cell: null, inRow: false });
    } else if (name === "tr") startRow();
    else if (name === "td" || name === "th") startCell(attributes);
    else if (blocks.has(name)) {
      breakLine();
      if (open.length === 0) {
        heading = headings[name] ?? heading;
        lists.opened(name, attributes);
      }
    }
  }

  function breakLine(): void {
    const cell = open.at(-1)?.cell;
    if (cell) cell.written.push("\n");
    else if (open.length === 0) endParagraph();
  }

  const handler = {
    onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
      const isUnseen = unseen.has(name) || (!tableParts.has(name) && hidden.test(attributes.style ?? ""));
      if (unseenDepth > 0 || isUnseen) unseenDepth++;
      else openTag(name, attributes);
    },
    ontext(text: string): void {
      if (unseenDepth > 0) return;
      const spaced = text.replace(/[ \t\r\n\f]+/g, " ");
      if (open.length === 0) paragraph.push(spaced);
      else open.at(-1)?.cell?.written.push(spaced);
    },
    onclosetag(name: string): void {
      if (unseenDepth > 0) unseenDepth--;
      else if (name === "table") endTable();
      else if (name === "tr") endRow();
      else if (name === "td" || name === "th") endCell();
      else if (blocks.has(name)) {
        breakLine();
        if (open.length === 0) lists.closed(name);
        if (name in headings) heading = null;
      }
    },
  };

  return {
    handler,
    isTooLarge,
    source(): Source {
      while (open.length > 0) endTable();
      endParagraph();
      return { tables: tables.sort((first, second) => first.line - second.line), lines };
    },
  };
}

function collapsed(written: readonly string[]): string {
  return cellText(written.join("")).replace(/ {2,}/g, " ").replace(/ *\n[ \n]*/g, "\n");
}
