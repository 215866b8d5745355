import { attributeOf, isOn, type XmlAttributes } from "./readXml";

export const pageEdges = ["header", "footer"] as const;
export type PageEdge = (typeof pageEdges)[number];

export type PageReferences = {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** What is seen on some page, by the names of the parts, in the order of the sections. */
  shown(edge: PageEdge, settings: { readonly evenPages: boolean }): readonly string[];
};

const kinds = ["first", "default", "even"] as const;
type Kind = (typeof kinds)[number];
type Reference = { readonly edge: PageEdge; readonly kind: Kind; readonly id: string };

/** A section that names no head or foot of its own has that of the section before; that of first pages is seen where it says so. */
export function createPageReferences(): PageReferences {
  const current = new Map<string, Reference>();
  const shown = new Map<string, Reference>();
  let hasFirstPage = false;

  function refer(edge: PageEdge, attributes: XmlAttributes): void {
    const kind = kinds.find((one) => one === attributeOf(attributes, "type")) ?? "default";
    const id = attributeOf(attributes, "id");
    if (id !== undefined) current.set(`${edge} ${kind}`, { edge, kind, id });
  }

  return {
    open(name, attributes) {
      if (name === "w:sectPr") hasFirstPage = false;
      else if (name === "w:headerReference") refer("header", attributes);
      else if (name === "w:footerReference") refer("footer", attributes);
      else if (name === "w:titlePg") hasFirstPage = isOn(attributes);
    },
    close(name) {
      if (name !== "w:sectPr") return;
      for (const edge of pageEdges) {
        for (const kind of kinds) {
          const reference = current.get(`${edge} ${kind}`);
          if (reference && (kind !== "first" || hasFirstPage)) shown.set(`${edge} ${kind} ${reference.id}`, reference);
        }
      }
    },
    shown: (edge, { evenPages }) => [...shown.values()].filter((reference) => reference.edge === edge && (reference.kind !== "even" || evenPages)).map(({ id }) => id),
  };
}
