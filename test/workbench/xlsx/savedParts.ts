import JSZip from "jszip";
import { parseXml, type XmlElement } from "../../../workbench/xlsx/xmlTree";

/** The parts of a saved workbook, as trees. */
export async function savedParts(bytes: Uint8Array): Promise<{ readonly names: readonly string[]; readonly part: (path: string) => Promise<XmlElement> }> {
  const zip = await JSZip.loadAsync(bytes);
  return {
    names: Object.keys(zip.files),
    part: async (path) => parseXml(await (zip.file(path)?.async("string") ?? Promise.reject(new Error(`no part ${path}`)))),
  };
}

export async function withParts(bytes: Uint8Array | null, parts: Readonly<Record<string, string | null>>, compression: "STORE" | "DEFLATE" = "DEFLATE"): Promise<Uint8Array> {
  const zip = bytes ? await JSZip.loadAsync(bytes) : new JSZip();
  for (const [path, text] of Object.entries(parts)) {
    if (text === null) zip.remove(path);
    else zip.file(path, text);
  }
  return zip.generateAsync({ type: "uint8array", compression });
}

export const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest package other writers might give: one sheet and what it is told to hold besides. */
export async function foreignWorkbook(sheetXml: string, parts: Readonly<Record<string, string>> = {}, workbookRelationships = ""): Promise<Uint8Array> {
  return withParts(null, {
    "_rels/.rels": relationships(`<Relationship Id="a" Type="${relationshipTypes}/officeDocument" Target="/xl/workbook.xml"/>`),
    "xl/workbook.xml": `<workbook xmlns:r="${relationshipTypes}"><sheets><sheet name="Data" sheetId="7" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(`<Relationship Id="s" Type="${relationshipTypes}/worksheet" Target="worksheets/Data.xml"/>${workbookRelationships}`),
    "xl/worksheets/Data.xml": sheetXml,
    ...parts,
  });
}

export function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}
