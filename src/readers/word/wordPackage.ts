import JSZip from "jszip";
import { attributeOf, readXml, type XmlVisitor } from "./readXml";
import { unpackBudget, unpackText } from "./unpackText";
import { mostPackageEntries } from "./wordLimits";
import { WordRefusal } from "./wordRefusal";

export type WordPackage = {
  /** Where the text itself stands. */
  readonly mainPart: string;
  /** Of the parts the text itself points at, by the last word of their kind: styles, numbering, footnotes, endnotes. */
  readonly related: ReadonlyMap<string, string>;
  /** The same by the name the text points at them with. */
  readonly parts: ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
  /** Sends a part through the visitor; false where there is no such part. */
  read(path: string, visitor: XmlVisitor, onShare?: (share: number) => void): Promise<boolean>;
};

const macros = /(?:^|\/)vbaProject\.bin$/i;

/** Opens the zip and finds its way in it by its relationships. Nothing outside the file is ever looked up. */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage> {
  if (declaredEntries(bytes) > mostPackageEntries) throw new WordRefusal("source.word.broken");
  const zip = await loadedZip(bytes);
  const paths = Object.keys(zip.files);
  const budget = unpackBudget();

  async function read(path: string, visitor: XmlVisitor, onShare?: (share: number) => void): Promise<boolean> {
    const entry = zip.file(path);
    if (!entry) return false;
    const xml = readXml(visitor);
    await unpackText(entry, budget, (text, share) => {
      xml.write(text);
      onShare?.(share);
    });
    xml.end();
    return true;
  }

  const mainPart = (await relatedParts(read, "")).byKind.get("officeDocument") ?? "word/document.xml";
  if (!zip.file(mainPart)) throw new WordRefusal(paths.some((path) => path.startsWith("xl/")) ? "source.file.workbook" : "source.word.notDocument");
  const { byKind, byId } = await relatedParts(read, mainPart);
  return { mainPart, related: byKind, parts: byId, hasMacros: paths.some((path) => macros.test(path)), read };
}

async function loadedZip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new WordRefusal(error instanceof Error && error.message.startsWith("Encrypted zip") ? "source.word.encrypted" : "source.word.broken");
  }
}

async function relatedParts(read: WordPackage["read"], from: string): Promise<{ readonly byKind: ReadonlyMap<string, string>; readonly byId: ReadonlyMap<string, string> }> {
  const slash = from.lastIndexOf("/") + 1;
  const folder = from.slice(0, slash);
  const byKind = new Map<string, string>();
  const byId = new Map<string, string>();
  await read(`${folder}_rels/${from.slice(slash)}.rels`, {
    open(name, attributes) {
      const target = attributeOf(attributes, "Target");
      if (name !== "rel:Relationship" || target === undefined || attributes.TargetMode === "External") return;
      const kind = (attributes.Type ?? "").split("/").at(-1) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : folder + target;
      if (!byKind.has(kind)) byKind.set(kind, path);
      byId.set(attributes.Id ?? "", path);
    },
  });
  return { byKind, byId };
}

const endOfDirectory = 0x06054b50;
const endOfDirectoryLength = 22;
const longestZipComment = 65_535;

/** How many parts the zip says it has, read before any of them is looked at. */
function declaredEntries(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - endOfDirectoryLength;
  for (let at = last; at >= Math.max(0, last - longestZipComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return view.getUint16(at + 10, true);
  }
  throw new WordRefusal("source.word.broken");
}
