import { createChunkedBody, type BodyChunk } from "./chunkedBody";
import type { ListLabels } from "./listLabels";
import { attributeOf, isOn, type XmlAttributes, type XmlVisitor } from "./readXml";
import { flushText, openParagraph, paragraphXml, type OpenParagraph } from "./strainedParagraph";
import { createStrainedTables } from "./strainedTables";
import type { WordCounts } from "./wordCounts";
import { mostParagraphs } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";
import type { WordStyles } from "./wordStyles";

export type Strainer = {
  /** For the part with the text itself. */
  readonly document: XmlVisitor;
  /** For footnotes.xml or endnotes.xml, after the document: reads those it refers to. */
  notes(kind: NoteKind): XmlVisitor;
  /** The kinds of notes the document refers to. */
  referredNotes(): ReadonlySet<NoteKind>;
  chunks(): readonly BodyChunk[];
};

export type NoteKind = "footnote" | "endnote";

/** What is not read, or only tells how it looks. Anything else is looked through for the text within. */
const passedOver = new Set([
  "w:del", "w:moveFrom", "w:instrText", "w:delInstrText", "w:delText", "w:sectPr", "w:tblPr", "w:tabs", "w:rt", "w:ffData",
  "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:tcPrChange", "w:trPrChange", "w:tblPrExChange", "w:tblGridChange", "w:sectPrChange", "w:numberingChange",
]);
const trackMarks = new Set(["w:ins", "w:del", "w:moveTo", "w:moveFrom"]);
const pictures = new Set(["pic:pic", "c:chart", "dgm:relIds", "v:imagedata"]);
const embeddings = new Set(["w:object", "w:altChunk", "w:subDoc", "w:control"]);

type Alternate = { written: number; images: number; choiceSaysSomething: boolean };
type ContentControl = { isPlaceholder: boolean; isContents: boolean };

/**
 * Lets through to mammoth the text, the tables and the headings, and counts what stays behind: tracked deletions,
 * pictures, comments, embedded objects, hidden text. Adds what Word shows but does not store: list numbers and bullets.
 */
export function createStrainer(styles: WordStyles, labels: ListLabels, counts: WordCounts): Strainer {
  const body = createChunkedBody();
  const tables = createStrainedTables(body, counts);
  const names: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const alternates: Alternate[] = [];
  const controls: ContentControl[] = [];
  const referred = new Map<string, number>();
  const noteXml: string[] = [];
  let carried: readonly string[] = [];
  let notePrefix = "";
  let skipped = 0;
  let inText = false;
  let isHidden = false;
  let objects = 0;
  let written = 0;
  let paragraphCount = 0;

  const parent = (up = 1) => names.at(-up) ?? "";

  function addText(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || tables.isMuted()) return;
    if (isHidden) {
      if (/\S/.test(text)) counts.hiddenTexts++;
      return;
    }
    paragraph.text += text;
    written += text.length;
  }

  function addElement(xml: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || isHidden || tables.isMuted()) return;
    flushText(paragraph);
    paragraph.content.push(xml);
    paragraph.hasText ||= xml !== "<w:br/>";
  }

  /** What tracking says of a paragraph's end or a row stands in their properties; elsewhere it wraps text. */
  function track(name: string): void {
    const removes = name === "w:del" || name === "w:moveFrom";
    if (parent() === "w:trPr") tables.trackRow(removes);
    else if (parent() !== "w:rPr") {
      if (parent() === "w:numPr") return;
      if (removes) counts.deletions++;
      else counts.insertions++;
    } else if (removes && parent(2) === "w:pPr") {
      const paragraph = paragraphs.at(-1);
      if (paragraph) paragraph.isJoined = true;
    }
  }

  function refer(kind: NoteKind, attributes: XmlAttributes): void {
    if (isHidden || tables.isMuted()) return;
    const key = `${kind} ${attributeOf(attributes, "id") ?? ""}`;
    const number = referred.get(key) ?? referred.size + 1;
    referred.set(key, number);
    // In a cell the mark would become a part of a number or a code.
    if (!tables.isInTable()) addText(`[${number}]`);
  }

  function isLeftOut(name: string): boolean {
    if (passedOver.has(name)) return true;
    if (name === "mc:Fallback") return alternates.at(-1)?.choiceSaysSomething === true;
    if (name === "w:sdtContent") {
      const control = controls.at(-1);
      if (control?.isPlaceholder) counts.placeholders++;
      if (control?.isContents) counts.contentsLines++;
      return control?.isPlaceholder === true || control?.isContents === true;
    }
    return name === "w:tc" && tables.isRowDeleted();
  }

  function openProperty(name: string, attributes: XmlAttributes): void {
    const paragraph = paragraphs.at(-1);
    const value = attributeOf(attributes, "val") ?? "";
    if (!paragraph) return;
    if (name === "w:pStyle") paragraph.styleId = value;
    else if (name === "w:numId") paragraph.numId = value;
    else if (name === "w:ilvl") paragraph.listLevel = Number(value);
    else if (name === "w:outlineLvl") paragraph.outlineLevel = Number(value);
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    flushText(paragraph);
    if (styles.style(paragraph.styleId).isContents) counts.contentsLines += paragraph.hasText ? 1 : 0;
    else if (paragraph.isJoined) carried = paragraph.content;
    else {
      const xml = paragraphXml(paragraph, styles, labels, { inTable: tables.isInTable(), prefix: notePrefix });
      if (xml !== "") {
        notePrefix = "";
        tables.startCell();
        body.write(xml);
      }
    }
    for (const box of paragraph.after) body.write(box);
    if (!tables.isInTable() && paragraphs.length === 0) body.endBlock();
  }

  function open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "w:p":
        if (++paragraphCount > mostParagraphs) throw new WordRefusal("source.word.tooLong", { limit: mostParagraphs });
        paragraphs.push(openParagraph(carried));
        carried = [];
        break;
      case "w:pStyle": case "w:numId": case "w:ilvl": case "w:outlineLvl": openProperty(name, attributes); break;
      case "w:vanish": if (parent() === "w:rPr" && parent(2) === "w:r") isHidden = isOn(attributes); break;
      case "w:t": case "m:t": inText = true; break;
      case "w:tab": case "w:ptab": addText("\t"); break;
      case "w:br": case "w:cr": if ((attributeOf(attributes, "type") ?? "textWrapping") === "textWrapping") addElement("<w:br/>"); break;
      case "w:noBreakHyphen": addText("\u2011"); break;
      case "w:sym": addElement(symbol(attributes)); break;
      case "w:footnoteReference": refer("footnote", attributes); break;
      case "w:endnoteReference": refer("endnote", attributes); break;
      case "w:commentReference": counts.comments++; break;
      case "w:txbxContent": body.hold(); break;
      case "w:sdt": controls.push({ isPlaceholder: false, isContents: false }); break;
      case "w:showingPlcHdr": markControl((control) => { control.isPlaceholder = isOn(attributes); }); break;
      case "w:docPartGallery": if (attributeOf(attributes, "val") === "Table of Contents") markControl((control) => { control.isContents = true; }); break;
      case "mc:AlternateContent": alternates.push({ written: 0, images: 0, choiceSaysSomething: false }); break;
      case "mc:Choice": markAlternate((alternate) => { alternate.written = written; alternate.images = counts.images; }); break;
      default: tables.open(name, attributes);
    }
    if (pictures.has(name) && objects === 0) counts.images++;
    if (embeddings.has(name)) {
      counts.embedded++;
      objects++;
    }
  }

  function markControl(mark: (control: ContentControl) => void): void {
    const control = controls.at(-1);
    if (control) mark(control);
  }

  function markAlternate(mark: (alternate: Alternate) => void): void {
    const alternate = alternates.at(-1);
    if (alternate) mark(alternate);
  }

  function close(name: string): void {
    switch (name) {
      case "w:p": endParagraph(); break;
      case "w:r": isHidden = false; break;
      case "w:t": case "m:t": inText = false; break;
      case "w:sdt": controls.pop(); break;
      case "mc:AlternateContent": alternates.pop(); break;
      case "mc:Choice": markAlternate((alternate) => { alternate.choiceSaysSomething = written > alternate.written || counts.images > alternate.images; }); break;
      case "w:txbxContent": closeTextBox(); break;
      default: tables.close(name);
    }
    if (embeddings.has(name)) objects--;
    if (name === "w:tbl" && !tables.isInTable() && paragraphs.length === 0) body.endBlock();
  }

  function closeTextBox(): void {
    const xml = body.release();
    const anchor = paragraphs.at(-1);
    if (anchor) anchor.after.push(xml);
    else body.write(xml);
  }

  function straining(opening: (name: string, attributes: XmlAttributes) => boolean, closing: (name: string) => void): XmlVisitor {
    return {
      open(name, attributes) {
        if (skipped > 0) {
          skipped++;
          return;
        }
        if (trackMarks.has(name)) track(name);
        if (isLeftOut(name) || !opening(name, attributes)) {
          skipped = 1;
          return;
        }
        open(name, attributes);
        names.push(name);
      },
      text(text) {
        if (skipped === 0 && inText) addText(text);
      },
      close(name) {
        if (skipped > 0) {
          skipped--;
          return;
        }
        names.pop();
        close(name);
        closing(name);
      },
    };
  }

  return {
    document: straining((name) => {
      if (names.length === 0 && name !== "w:document") throw new WordRefusal("source.word.notDocument");
      return names.length !== 1 || name === "w:body";
    }, () => undefined),
    notes: (kind) => straining((name, attributes) => {
      if (name !== `w:${kind}`) return true;
      const number = referred.get(`${kind} ${attributeOf(attributes, "id") ?? ""}`);
      if (number === undefined) return false;
      notePrefix = `[${number}]`;
      body.hold();
      return true;
    }, (name) => {
      if (name !== `w:${kind}`) return;
      noteXml.push(body.release());
      counts.notes++;
    }),
    referredNotes: () => new Set([...referred.keys()].map((key) => key.split(" ", 1)[0] as NoteKind)),
    chunks() {
      if (carried.length > 0) body.write(`<w:p><w:r>${carried.join("")}</w:r></w:p>`);
      for (const note of noteXml) body.write(note);
      return body.chunks();
    },
  };
}

function symbol(attributes: XmlAttributes): string {
  const [font = "", char = ""] = ["font", "char"].map((name) => (attributeOf(attributes, name) ?? "").replace(/[^\w -]/g, ""));
  return `<w:sym w:font="${font}" w:char="${char}"/>`;
}
