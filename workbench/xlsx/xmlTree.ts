import { Parser } from "htmlparser2";

/** An element without its namespace prefix; office files tell their vocabularies apart well enough by local name. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside this element. */
  readonly text: string;
};

type OpenElement = { name: string; attributes: Record<string, string>; children: OpenElement[]; text: string };

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: OpenElement = { name: localName(name), attributes, children: [], text: "" };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    ontext(text) {
      const parent = path.at(-1);
      if (parent) parent.text += text;
    },
    onclosetag() {
      path.pop();
    },
  }, { xmlMode: true });
  parser.end(xml);
  return root.children[0] ?? root;
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Follows a path of child names, taking the first of each. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => parent?.children.find((child) => child.name === name), element);
}

/** Every descendant with this name, in document order. */
export function descendantsNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsNamed(child, name)]) ?? [];
}

/** xsd:boolean: 1, true and on mean yes. */
export function flag(element: XmlElement | undefined, attribute: string, fallback = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

/** Attributes with undefined values are left out; booleans are written 1 and 0. */
export function attributesXml(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return "";
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    return ` ${name}="${text.replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? character)}"`;
  }).join("");
}
