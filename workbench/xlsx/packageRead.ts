import { readRelationships, relationshipsPath, resolveTarget } from "./packageParts";
import { parseXml, type XmlElement } from "./xmlTree";
import { XlsxOpenError } from "./xlsxOpenError";
import type { ZipParts } from "./zipParts";

/** A part and the relationships that lead on from it, by the last word of their type: the strict and the usual form end alike. */
export type RelatedPart = { readonly id: string; readonly kind: string; readonly path: string };

export async function relatedParts(zip: ZipParts, source: string): Promise<RelatedPart[]> {
  const xml = await zip.text(relationshipsPath(source));
  if (xml === null) return [];
  return readRelationships(parseXml(xml)).map(({ id, type, target }) => ({ id, kind: type.slice(type.lastIndexOf("/") + 1), path: resolveTarget(source, target) }));
}

export async function readPart(zip: ZipParts, path: string): Promise<XmlElement | null> {
  const xml = await zip.text(path);
  return xml === null ? null : parseXml(wholeXml(xml, path));
}

export async function requiredText(zip: ZipParts, path: string): Promise<string> {
  const xml = await zip.text(path);
  if (xml === null) throw new XlsxOpenError("damaged", `${path} is missing`);
  return wholeXml(xml, path);
}

/** The parser forgives a text that breaks off; half a workbook is not to be taken for a whole one. */
function wholeXml(xml: string, path: string): string {
  const root = /<([A-Za-z_][\w.:-]*)([^>]*)>/.exec(xml.slice(prologEnd(xml)));
  const whole = root?.[2]?.endsWith("/") || (root?.[1] !== undefined && xml.trimEnd().endsWith(`</${root[1]}>`));
  if (!whole) throw new XlsxOpenError("damaged", `${path} breaks off`);
  return xml;
}

/** Past the declaration and comments before the root. */
function prologEnd(xml: string): number {
  let at = xml.indexOf("<");
  while (at >= 0 && (xml.startsWith("<?", at) || xml.startsWith("<!", at))) {
    const end = xml.startsWith("<!--", at) ? xml.indexOf("-->", at) : xml.indexOf(">", at);
    at = end < 0 ? -1 : xml.indexOf("<", end);
  }
  return at < 0 ? xml.length : at;
}
