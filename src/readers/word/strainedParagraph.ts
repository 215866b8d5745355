import type { ListLabels } from "./listLabels";
import { withoutPageNumbers } from "./pageNumbers";
import type { ListPlace, WordStyles } from "./wordStyles";

/** A paragraph while it is open: what its properties say, and its text as mammoth is to have it. */
export type OpenParagraph = {
  styleId: string | null;
  numId: string | null;
  listLevel: number | null;
  outlineLevel: number | null;
  /** Its end is a tracked deletion: what it holds goes on into the next paragraph. */
  isJoined: boolean;
  text: string;
  readonly content: string[];
  hasText: boolean;
  /** Text boxes anchored in it. */
  readonly after: string[];
};

export function openParagraph(carried: readonly string[]): OpenParagraph {
  return { styleId: null, numId: null, listLevel: null, outlineLevel: null, isJoined: false, text: "", content: [...carried], hasText: carried.length > 0, after: [] };
}

/** True where the element says how the paragraph stands. */
export function takeProperty(paragraph: OpenParagraph, name: string, value: string | undefined): boolean {
  switch (name) {
    case "w:pStyle": paragraph.styleId = value ?? null; break;
    case "w:numId": paragraph.numId = value ?? null; break;
    case "w:ilvl": paragraph.listLevel = Number(value); break;
    case "w:outlineLvl": paragraph.outlineLevel = Number(value); break;
    default: return false;
  }
  return true;
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(forbidden, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export const tabElement = "<w:tab/>";

export function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

export function flushText(paragraph: OpenParagraph): void {
  if (paragraph.text === "") return;
  paragraph.text = withoutPageNumbers(paragraph.text);
  paragraph.hasText ||= /\S/.test(paragraph.text);
  paragraph.content.push(textElement(paragraph.text));
  paragraph.text = "";
}

/** No numbering where the paragraph itself takes away that of its style, with list 0. */
function listOf({ numId, listLevel }: OpenParagraph, ofStyle: ListPlace | null): ListPlace | null {
  if (numId === "0") return null;
  if (numId !== null) return { numId, level: listLevel ?? (ofStyle?.numId === numId ? ofStyle.level : null) };
  return ofStyle && { ...ofStyle, level: listLevel ?? ofStyle.level };
}

/** Level 9 is Word's word for text that is no heading. */
function headingOf({ outlineLevel }: OpenParagraph, ofStyle: number | null): number | null {
  if (outlineLevel === null) return ofStyle;
  return outlineLevel >= 0 && outlineLevel < 9 ? Math.min(6, outlineLevel + 1) : null;
}

export type WrittenParagraph = { /** For mammoth, with the number or bullet Word shows before it. */ readonly xml: string; readonly label: string; readonly isHeading: boolean };

/** Null where nothing stands in it. */
export function writtenParagraph(paragraph: OpenParagraph, styles: WordStyles, labels: ListLabels, { inTable, prefix }: { readonly inTable: boolean; readonly prefix: string }): WrittenParagraph | null {
  const style = styles.style(paragraph.styleId);
  const list = listOf(paragraph, style.list);
  const label = list && labels.next(list, paragraph.styleId);
  const isShown = paragraph.hasText || (inTable && label !== null && !label.isBullet && label.text !== "");
  if (!isShown) return null;
  const heading = headingOf(paragraph, style.heading);
  const properties = heading === null ? "" : `<w:pPr><w:pStyle w:val="Heading${heading}"/></w:pPr>`;
  const before = [prefix, label?.text ?? ""].filter((part) => part !== "").map((part) => textElement(`${part} `)).join("");
  return { xml: `<w:p>${properties}<w:r>${before}${paragraph.content.join("")}</w:r></w:p>`, label: label?.text ?? "", isHeading: heading !== null };
}
