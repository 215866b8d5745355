import { attributeOf, type XmlAttributes } from "./readXml";

export type NoteKind = "footnote" | "endnote";

export type NoteReferences = {
  /** The number of a note at a mark of it: they count through in the order of their marks. */
  refer(kind: NoteKind, attributes: XmlAttributes): number;
  /** The number of a note where it stands; null where nothing refers to it. */
  numberOf(kind: NoteKind, attributes: XmlAttributes): number | null;
  kinds(): ReadonlySet<NoteKind>;
};

export function createNoteReferences(): NoteReferences {
  const numbers: Readonly<Record<NoteKind, Map<string, number>>> = { footnote: new Map(), endnote: new Map() };
  const idOf = (attributes: XmlAttributes) => attributeOf(attributes, "id") ?? "";
  return {
    refer(kind, attributes) {
      const known = numbers[kind].get(idOf(attributes)) ?? numbers.footnote.size + numbers.endnote.size + 1;
      numbers[kind].set(idOf(attributes), known);
      return known;
    },
    numberOf: (kind, attributes) => numbers[kind].get(idOf(attributes)) ?? null,
    kinds: () => new Set((["footnote", "endnote"] as const).filter((kind) => numbers[kind].size > 0)),
  };
}
