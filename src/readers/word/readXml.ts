import { Parser } from "htmlparser2";
import { deepestXml } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come with the prefix Word itself uses for their namespace, whatever the file calls it; "?" for any other. */
export type XmlVisitor = {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

export type XmlReading = { write(xml: string): void; end(): void };

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
};

/** XML without a document type, so that no entity is ever defined, and of no more layers than a document has. */
export function readXml(visitor: XmlVisitor): XmlReading {
  const names = createNames();
  let depth = 0;
  let closedByEnd = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > deepestXml) throw new WordRefusal("source.tooDeep", { limit: deepestXml });
      names.declare(attributes);
      visitor.open(names.canonical(name), attributes);
    },
    ontext(text) {
      visitor.text?.(text);
    },
    onclosetag(name, isImplied) {
      closedByEnd ||= isImplied;
      depth--;
      visitor.close?.(names.canonical(name));
    },
    onprocessinginstruction(name) {
      if (/^!doctype/i.test(name)) throw new WordRefusal("source.word.documentType");
    },
  }, { xmlMode: true });
  let started = false;
  return {
    write(xml) {
      started ||= xml.trim() !== "";
      parser.write(xml);
    },
    end() {
      // The slash of an empty element closes by implication too; what the end of the file closes is missing.
      closedByEnd = false;
      parser.end();
      if (closedByEnd || !started) throw new WordRefusal("source.word.broken");
    },
  };
}

function createNames() {
  const known = new Map<string, string>();
  const canonicalNames = new Map<string, string>();
  return {
    declare(attributes: XmlAttributes): void {
      for (const name in attributes) {
        if (!name.startsWith("xmlns")) continue;
        const prefix = name.slice("xmlns:".length);
        const canonical = prefixes[attributes[name] ?? ""] ?? "?";
        if (known.get(prefix) === canonical) continue;
        known.set(prefix, canonical);
        canonicalNames.clear();
      }
    },
    canonical(name: string): string {
      const before = canonicalNames.get(name);
      if (before !== undefined) return before;
      const colon = name.indexOf(":");
      const canonical = `${known.get(colon < 0 ? "" : name.slice(0, colon)) ?? "?"}:${name.slice(colon + 1)}`;
      canonicalNames.set(name, canonical);
      return canonical;
    },
  };
}

/** An attribute by its own name, whatever its prefix. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[`w:${name}`] ?? attributes[name];
  if (plain !== undefined) return plain;
  for (const written in attributes) if (written.endsWith(`:${name}`)) return attributes[written];
  return undefined;
}

/** Of an element such as <w:vanish/>, whose mere presence says yes. */
export function isOn(attributes: XmlAttributes): boolean {
  return !["0", "false", "off"].includes(attributeOf(attributes, "val") ?? "true");
}
