import type { ChunkedBody } from "./chunkedBody";
import type { ListLabels } from "./listLabels";
import { createNoteReferences, type NoteKind, type NoteReferences } from "./noteReferences";
import { attributeOf, isOn, type XmlAttributes } from "./readXml";
import { flushText, openParagraph, tabElement, takeProperty, textElement, writtenParagraph, type OpenParagraph } from "./strainedParagraph";
import type { StrainedTables } from "./strainedTables";
import type { TabbedRows } from "./tabbedRows";
import type { WordCounts } from "./wordCounts";
import { mostParagraphs } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";
import type { WordStyles } from "./wordStyles";

export type StrainedText = {
  readonly references: NoteReferences;
  /** True where the element was one of a paragraph. `parents` are the names around it, the nearest last. */
  open(name: string, attributes: XmlAttributes, parents: readonly string[]): boolean;
  close(name: string): boolean;
  text(text: string): void;
  /** What Word shows and does not store as text. */
  add(text: string): void;
  /** A tracked change took away the end of the paragraph that is open. */
  joinParagraph(): void;
  /** What the next paragraph with text is to begin with. */
  prefix(text: string): void;
  /** How many characters have been read. */
  length(): number;
  /** What waits for a paragraph that never came. */
  rest(): string;
};

/** Paragraphs, what they hold, and the text boxes anchored in them. */
export function createStrainedText(body: ChunkedBody, tables: StrainedTables, rows: TabbedRows, styles: WordStyles, labels: ListLabels, counts: WordCounts): StrainedText {
  const paragraphs: OpenParagraph[] = [];
  const references = createNoteReferences();
  let carried: readonly string[] = [];
  let prefix = "";
  let inText = false;
  let isHidden = false;
  let length = 0;
  let paragraphCount = 0;

  /** The paragraph that takes what comes; null where it is not to be read. */
  function taking(): OpenParagraph | null {
    return isHidden || tables.isMuted() ? null : paragraphs.at(-1) ?? null;
  }

  function addText(text: string): void {
    if (isHidden && /\S/.test(text)) counts.hiddenTexts++;
    const paragraph = taking();
    if (!paragraph) return;
    paragraph.text += text;
    length += text.length;
  }

  function addElement(xml: string): void {
    const paragraph = taking();
    if (!paragraph) return;
    flushText(paragraph);
    paragraph.content.push(xml);
    paragraph.hasText ||= xml !== lineBreak && xml !== tabElement;
  }

  function refer(kind: NoteKind, attributes: XmlAttributes): void {
    if (!taking()) return;
    const number = references.refer(kind, attributes);
    // In a cell the mark would become a part of a number or a code.
    if (!tables.isInTable()) addText(`[${number}]`);
  }

  /** Letters that are drawn, as "UTKAST" across a page. */
  function addDrawn(text: string): void {
    if (text === "" || !taking()) return;
    paragraphs.at(-1)?.after.push(`<w:p><w:r>${textElement(text)}</w:r></w:p>`);
    length += text.length;
  }

  function startParagraph(): void {
    if (++paragraphCount > mostParagraphs) throw new WordRefusal("source.word.tooLong", { limit: mostParagraphs });
    paragraphs.push(openParagraph(carried));
    carried = [];
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    flushText(paragraph);
    if (styles.style(paragraph.styleId).isContents) counts.contentsLines += paragraph.hasText ? 1 : 0;
    else if (paragraph.isJoined) carried = paragraph.content;
    else writeParagraph(paragraph);
    for (const box of paragraph.after) write(box);
    if (!tables.isInTable() && paragraphs.length === 0) body.endBlock();
  }

  function writeParagraph(paragraph: OpenParagraph): void {
    const written = writtenParagraph(paragraph, styles, labels, { inTable: tables.isInTable(), prefix });
    if (written) prefix = "";
    if (written && !body.isHolding() && rows.take(paragraph, written)) return;
    write(written?.xml ?? "");
  }

  function write(xml: string): void {
    if (!body.isHolding()) rows.finish();
    if (xml !== "") body.write(xml);
  }

  function startTextBox(): void {
    tables.startBox();
    body.hold();
  }

  function endTextBox(): void {
    tables.endBox();
    const xml = body.release();
    const anchor = paragraphs.at(-1);
    if (anchor) anchor.after.push(xml);
    else write(xml);
  }

  return {
    references,
    open(name, attributes, parents) {
      const paragraph = paragraphs.at(-1);
      const value = attributeOf(attributes, "val");
      switch (name) {
        case "w:p": startParagraph(); break;
        case "w:r": isHidden = paragraph !== undefined && styles.style(paragraph.styleId).isHidden; break;
        case "w:rStyle": if (isOfRun(parents) && value !== undefined) isHidden ||= styles.style(value).isHidden; break;
        case "w:vanish": if (isOfRun(parents)) isHidden = isOn(attributes); break;
        case "w:t": case "m:t": inText = true; break;
        case "w:tab": case "w:ptab": addElement(tabElement); break;
        case "w:br": case "w:cr": if ((attributeOf(attributes, "type") ?? "textWrapping") === "textWrapping") addElement(lineBreak); break;
        case "w:noBreakHyphen": addText("\u2011"); break;
        case "w:sym": addElement(symbol(attributes)); break;
        case "v:textpath": addDrawn(attributes.string ?? ""); break;
        case "w:footnoteReference": refer("footnote", attributes); break;
        case "w:endnoteReference": refer("endnote", attributes); break;
        case "w:txbxContent": startTextBox(); break;
        default: return paragraph !== undefined && takeProperty(paragraph, name, value);
      }
      return true;
    },
    close(name) {
      switch (name) {
        case "w:p": endParagraph(); break;
        case "w:r": isHidden = false; break;
        case "w:t": case "m:t": inText = false; break;
        case "w:txbxContent": endTextBox(); break;
        default: return false;
      }
      return true;
    },
    text: (text) => { if (inText) addText(text); },
    add: addText,
    joinParagraph() {
      const paragraph = paragraphs.at(-1);
      if (paragraph) paragraph.isJoined = true;
    },
    prefix: (text) => { prefix = text; },
    length: () => length,
    rest: () => (carried.length > 0 ? `<w:p><w:r>${carried.join("")}</w:r></w:p>` : ""),
  };
}

function isOfRun(parents: readonly string[]): boolean {
  return parents.at(-1) === "w:rPr" && parents.at(-2) === "w:r";
}

const lineBreak = "<w:br/>";

function symbol(attributes: XmlAttributes): string {
  const [font = "", char = ""] = ["font", "char"].map((name) => (attributeOf(attributes, name) ?? "").replace(/[^\w -]/g, ""));
  return `<w:sym w:font="${font}" w:char="${char}"/>`;
}
