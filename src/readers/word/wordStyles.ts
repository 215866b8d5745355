import { attributeOf, isOn, type XmlAttributes, type XmlVisitor } from "./readXml";

export type ListPlace = { readonly numId: string; readonly level: number | null };

export type ParagraphStyle = {
  /** 1–6 where the style is one of headings. */
  readonly heading: number | null;
  /** A line of the table of contents, which repeats the headings. */
  readonly isContents: boolean;
  readonly list: ListPlace | null;
  /** Of paragraphs, or of a few words: nobody sees them on the page. */
  readonly isHidden: boolean;
};

export type WordStyles = { style(id: string | null): ParagraphStyle; numberingOf(styleId: string): string | null };

type Written = { name: string; basedOn: string | null; outlineLevel: number | null; numId: string | null; listLevel: number | null; isHidden: boolean | null };

const deepestHeading = 6;
const plain: ParagraphStyle = { heading: null, isContents: false, list: null, isHidden: false };

const headingName = /^(?:heading|overskrift|rubrik|överskrift)\s*([1-9])\b/i;
/** Swedish Word calls its title style Rubrik, and its headings Rubrik 1, Rubrik 2 … */
const titleName = /^(?:title|tittel|titel|rubrik)$/i;
const contentsName = /^(?:toc|inn?holdsfortegnelse|innhaldsliste|innehåll|inh)\s*\d$/i;

function headingOf({ name, outlineLevel }: Written): number | null {
  const numbered = headingName.exec(name)?.[1];
  if (numbered !== undefined) return Math.min(deepestHeading, Number(numbered));
  if (titleName.test(name)) return 1;
  return outlineLevel !== null && outlineLevel < 9 ? Math.min(deepestHeading, outlineLevel + 1) : null;
}

/** Reads styles.xml, and answers for a paragraph what its style and those it is based on say. */
export function createWordStyles(): { visitor: XmlVisitor; styles: WordStyles } {
  const written = new Map<string, Written>();
  const settled = new Map<string, ParagraphStyle>();
  let defaultId: string | null = null;
  let current: Written | null = null;

  function open(name: string, attributes: XmlAttributes): void {
    const value = attributeOf(attributes, "val") ?? "";
    if (name === "w:style") {
      const id = attributeOf(attributes, "styleId") ?? "";
      current = { name: id, basedOn: null, outlineLevel: null, numId: null, listLevel: null, isHidden: null };
      if (!written.has(id)) written.set(id, current);
      if (attributeOf(attributes, "type") === "paragraph" && attributeOf(attributes, "default") === "1") defaultId = id;
    } else if (!current) return;
    else if (name === "w:name") current.name = value;
    else if (name === "w:basedOn") current.basedOn = value;
    else if (name === "w:outlineLvl") current.outlineLevel = Number(value);
    else if (name === "w:numId") current.numId = value;
    else if (name === "w:ilvl") current.listLevel = Number(value);
    else if (name === "w:vanish") current.isHidden = isOn(attributes);
  }

  function settle(id: string, seen: ReadonlySet<string>): ParagraphStyle {
    const before = settled.get(id);
    if (before) return before;
    const own = written.get(id) ?? { name: id, basedOn: null, outlineLevel: null, numId: null, listLevel: null, isHidden: null };
    const base = own.basedOn !== null && !seen.has(own.basedOn) ? settle(own.basedOn, new Set([...seen, id])) : plain;
    const style: ParagraphStyle = {
      heading: own.outlineLevel === 9 ? null : headingOf(own) ?? base.heading,
      isContents: contentsName.test(own.name),
      list: own.numId !== null ? { numId: own.numId, level: own.listLevel } : base.list && { ...base.list, level: own.listLevel ?? base.list.level },
      isHidden: own.isHidden ?? base.isHidden,
    };
    settled.set(id, style);
    return style;
  }

  return {
    visitor: { open, close: (name) => { if (name === "w:style") current = null; } },
    styles: {
      style: (id) => (id ?? defaultId) === null ? plain : settle(id ?? defaultId ?? "", new Set()),
      numberingOf: (styleId) => written.get(styleId)?.numId ?? null,
    },
  };
}
