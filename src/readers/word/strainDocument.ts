import { createAlternateContent } from "./alternateContent";
import { createChunkedBody, type BodyChunk } from "./chunkedBody";
import { createContentControls } from "./contentControls";
import type { ListLabels } from "./listLabels";
import type { NoteKind } from "./noteReferences";
import { createPageReferences, type PageReferences } from "./pageReferences";
import type { XmlAttributes, XmlVisitor } from "./readXml";
import { createStrainedFields } from "./strainedFields";
import { createStrainedTables } from "./strainedTables";
import { createStrainedText } from "./strainedText";
import { createTabbedRows } from "./tabbedRows";
import type { WordCounts } from "./wordCounts";
import { WordRefusal } from "./wordRefusal";
import type { WordStyles } from "./wordStyles";

export type Strainer = {
  /** For the part with the text itself. */
  readonly document: XmlVisitor;
  /** For a part with the head or the foot of pages. */
  readonly pagePart: XmlVisitor;
  /** For footnotes.xml or endnotes.xml, after the document: reads those it refers to. */
  notes(kind: NoteKind): XmlVisitor;
  /** The kinds of notes the document refers to. */
  referredNotes(): ReadonlySet<NoteKind>;
  /** The heads and feet the document's sections refer to. */
  readonly pages: Pick<PageReferences, "shown">;
  chunks(): readonly BodyChunk[];
};

/** What is not read, or only tells how it looks. Anything else is looked through for the text within. */
const passedOver = new Set([
  "w:del", "w:moveFrom", "w:delInstrText", "w:delText", "w:tblPr", "w:tabs", "w:rt", "w:rPrChange", "w:pPrChange",
  "w:tblPrChange", "w:tcPrChange", "w:trPrChange", "w:tblPrExChange", "w:tblGridChange", "w:sectPrChange", "w:numberingChange",
]);
const insertions = new Set(["w:ins", "w:moveTo"]);
const deletions = new Set(["w:del", "w:moveFrom"]);
const pictures = new Set(["pic:pic", "c:chart", "dgm:relIds", "v:imagedata"]);
const embeddings = new Set(["w:object", "w:altChunk", "w:subDoc", "w:control"]);

/** A single line with a tab in it is a line. */
const fewestTabbedRows = 2;

/**
 * Lets through to mammoth the text, the tables and the headings, and counts what stays behind: tracked deletions,
 * pictures, comments, embedded objects, hidden text. Adds what Word shows but does not store as text: list numbers, bullets,
 * boxes to tick.
 */
export function createStrainer(styles: WordStyles, labels: ListLabels, counts: WordCounts, story: "document" | "page"): Strainer {
  const body = createChunkedBody();
  const tables = createStrainedTables(body, counts);
  const rows = createTabbedRows(body, story === "page" ? 1 : fewestTabbedRows);
  const text = createStrainedText(body, tables, rows, styles, labels, counts);
  const fields = createStrainedFields(text, counts, story === "page");
  const pages = createPageReferences();
  const controls = createContentControls(counts);
  const alternates = createAlternateContent(() => text.length() + counts.images);
  const parents: string[] = [];
  const noteXml: string[] = [];
  let skipped = 0;
  let embeddingDepth = 0;

  /** What tracking says of a paragraph's end or a row stands in their properties; elsewhere it wraps text. */
  function track(removes: boolean): void {
    const parent = parents.at(-1);
    if (parent === "w:trPr") tables.trackRow(removes);
    else if (parent === "w:rPr") {
      if (removes && parents.at(-2) === "w:pPr") text.joinParagraph();
    } else if (parent !== "w:numPr") {
      if (removes) counts.deletions++;
      else counts.insertions++;
    }
  }

  function isLeftOut(name: string): boolean {
    if (passedOver.has(name)) return true;
    if (name === "mc:Fallback") return alternates.skipsFallback();
    return controls.leavesOut(name) || (name === "w:tc" && tables.isRowDeleted());
  }

  function open(name: string, attributes: XmlAttributes): void {
    if (name === "w:tbl" && !body.isHolding()) rows.finish();
    if (text.open(name, attributes, parents)) return;
    fields.open(name, attributes);
    pages.open(name, attributes);
    tables.open(name, attributes);
    controls.open(name, attributes);
    alternates.open(name);
    if (name === "w:commentReference") counts.comments++;
    if (pictures.has(name) && embeddingDepth === 0) counts.images++;
    if (embeddings.has(name)) {
      counts.embedded++;
      embeddingDepth++;
    }
  }

  function close(name: string): void {
    if (name === "w:p") fields.endParagraph();
    if (text.close(name)) return;
    fields.close(name);
    pages.close(name);
    tables.close(name);
    controls.close(name);
    alternates.close(name);
    if (embeddings.has(name)) embeddingDepth--;
    if (name === "w:tbl" && !tables.isInTable()) body.endBlock();
  }

  /** `enters` is asked before an element is opened; what it refuses is passed over. */
  function straining(enters: (name: string, attributes: XmlAttributes) => boolean, leaves: (name: string) => void): XmlVisitor {
    return {
      open(name, attributes) {
        if (skipped > 0) {
          skipped++;
          return;
        }
        if (insertions.has(name) || deletions.has(name)) track(deletions.has(name));
        if (isLeftOut(name) || !enters(name, attributes)) {
          skipped = 1;
          return;
        }
        open(name, attributes);
        parents.push(name);
      },
      text(written) {
        if (skipped === 0 && !fields.text(written) && !fields.isMuted()) text.text(written);
      },
      close(name) {
        if (skipped > 0) {
          skipped--;
          return;
        }
        parents.pop();
        close(name);
        leaves(name);
      },
    };
  }

  return {
    document: straining((name) => {
      if (parents.length === 0 && name !== "w:document") throw new WordRefusal("source.word.notDocument");
      return parents.length !== 1 || name === "w:body";
    }, () => undefined),
    pagePart: straining((name) => parents.length > 0 || name === "w:hdr" || name === "w:ftr", () => undefined),
    notes: (kind) => straining((name, attributes) => {
      if (name !== `w:${kind}`) return true;
      const number = text.references.numberOf(kind, attributes);
      if (number === null) return false;
      text.prefix(`[${number}]`);
      body.hold();
      return true;
    }, (name) => {
      if (name !== `w:${kind}`) return;
      noteXml.push(body.release());
      counts.notes++;
    }),
    pages,
    referredNotes: () => text.references.kinds(),
    chunks() {
      rows.finish();
      for (const xml of [text.rest(), ...noteXml]) if (xml !== "") body.write(xml);
      return body.chunks();
    },
  };
}
