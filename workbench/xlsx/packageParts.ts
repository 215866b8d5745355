import { attributesXml, childrenNamed, parseXml, type XmlElement } from "./xmlTree";

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** The parts of a workbook as text, with what adding one entails: its content type and the relationship that leads to it. */
export class PackageParts {
  private readonly texts: Map<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  entries(): IterableIterator<[string, string]> {
    return this.texts.entries();
  }

  text(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new Error(`The workbook has no part ${path}.`);
    return text;
  }

  replace(path: string, edit: (text: string) => string): void {
    this.texts.set(path, edit(this.text(path)));
  }

  add(path: string, contentType: string, text: string): void {
    this.texts.set(path, text);
    const override = `<Override${attributesXml({ PartName: `/${path}`, ContentType: contentType })}/>`;
    this.replace("[Content_Types].xml", (types) => types.replace("</Types>", `${override}</Types>`));
  }

  /** Returns the new relationship's id. */
  relate(source: string, type: string, target: string): string {
    const path = relationshipsPath(source);
    const known = this.texts.get(path) ?? `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const id = `rId${readRelationships(parseXml(known)).length + 1}`;
    const added = `<Relationship${attributesXml({ Id: id, Type: type, Target: target })}/>`;
    this.texts.set(path, known.includes("</Relationships>") ? known.replace("</Relationships>", `${added}</Relationships>`) : known.replace(/<Relationships([^>]*)\/>/, `<Relationships$1>${added}</Relationships>`));
    return id;
  }
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** Targets of other files are left out. */
export function readRelationships(root: XmlElement): Relationship[] {
  return childrenNamed(root, "Relationship").filter((relationship) => relationship.attributes["TargetMode"] !== "External").map(({ attributes }) => ({
    id: attributes["Id"] ?? "", type: attributes["Type"] ?? "", target: attributes["Target"] ?? "",
  }));
}

/** A target as a path in the package: relative to the part that names it, or from the root. */
export function resolveTarget(source: string, target: string): string {
  const path = new URL(target, `zip://package/${source}`).pathname.slice(1);
  return decodeURIComponent(path);
}
