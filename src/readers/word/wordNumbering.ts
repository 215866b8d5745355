import { attributeOf, type XmlAttributes, type XmlVisitor } from "./readXml";

export type ListLevel = {
  format: string;
  /** As Word keeps it: "%1.%2" is the numbers of the first and the second level with a point between. */
  text: string;
  start: number;
  /** The level whose step sets this one back to its start; null for the one above, 0 for none. */
  restartAfter: number | null;
  styleId: string | null;
  /** Arabic numbers all through, whatever the levels above use. */
  isLegal: boolean;
};

export type List = {
  /** Lists that count together. */
  readonly countsAs: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this one begins anew although it counts with others. */
  readonly startsAnew: ReadonlyMap<number, number>;
};

type Abstract = { readonly levels: Map<number, ListLevel>; styleLink: string | null };
type Instance = { abstractId: string; readonly levels: Map<number, ListLevel>; readonly startsAnew: Map<number, number> };

export type WordNumbering = { list(numId: string): List | null };

/** Reads numbering.xml. `numberingOf` tells the list of a list style, for those that are only linked. */
export function createWordNumbering(numberingOf: (styleId: string) => string | null): { visitor: XmlVisitor; numbering: WordNumbering } {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let level: ListLevel | null = null;
  let overridden = 0;

  function open(name: string, attributes: XmlAttributes): void {
    const value = attributeOf(attributes, "val") ?? "";
    switch (name) {
      case "w:abstractNum":
        abstract = { levels: new Map(), styleLink: null };
        abstracts.set(attributeOf(attributes, "abstractNumId") ?? "", abstract);
        break;
      case "w:num":
        instance = { abstractId: "", levels: new Map(), startsAnew: new Map() };
        instances.set(attributeOf(attributes, "numId") ?? "", instance);
        break;
      case "w:lvl":
        level = { format: "decimal", text: "", start: 1, restartAfter: null, styleId: null, isLegal: false };
        (instance ?? abstract)?.levels.set(Number(attributeOf(attributes, "ilvl") ?? 0), level);
        break;
      case "w:lvlOverride": overridden = Number(attributeOf(attributes, "ilvl") ?? 0); break;
      case "w:startOverride": instance?.startsAnew.set(overridden, Number(value)); break;
      case "w:abstractNumId": if (instance) instance.abstractId = value; break;
      case "w:numStyleLink": if (abstract) abstract.styleLink = value; break;
      case "w:numFmt": if (level) level.format = value; break;
      case "w:lvlText": if (level) level.text = value; break;
      case "w:start": if (level) level.start = Number(value); break;
      case "w:lvlRestart": if (level) level.restartAfter = Number(value); break;
      case "w:pStyle": if (level) level.styleId = value; break;
      case "w:isLgl": if (level) level.isLegal = true; break;
    }
  }

  function close(name: string): void {
    if (name === "w:abstractNum") abstract = null;
    else if (name === "w:num") instance = null;
    else if (name === "w:lvl") level = null;
  }

  function list(numId: string, seen: ReadonlySet<string> = new Set()): List | null {
    const found = instances.get(numId);
    const base = found && abstracts.get(found.abstractId);
    if (!found || !base || seen.has(numId)) return null;
    const linked = base.styleLink === null ? null : numberingOf(base.styleLink);
    const levels = linked === null ? base.levels : list(linked, new Set([...seen, numId]))?.levels ?? base.levels;
    return { countsAs: found.abstractId, levels: new Map([...levels, ...found.levels]), startsAnew: found.startsAnew };
  }

  const known = new Map<string, List | null>();
  return {
    visitor: { open, close },
    numbering: {
      list(numId) {
        const before = known.get(numId);
        if (before !== undefined) return before;
        const found = list(numId);
        known.set(numId, found);
        return found;
      },
    },
  };
}
