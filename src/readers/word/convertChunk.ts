import JSZip from "jszip";
import mammoth from "mammoth";
import type { BodyChunk } from "./chunkedBody";
import { WordRefusal } from "./wordRefusal";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const documentPath = "word/document.xml";
const styleMap = [1, 2, 3, 4, 5, 6].map((level) => `p.Heading${level} => h${level}:fresh`);

/** What has no picture and no link in it can ask mammoth for nothing outside the file; it is told so all the same. */
const options = { styleMap, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, externalFileAccess: false };

/** A stretch of the body as HTML. The halves of a table that was cut are left open where they meet. */
export async function chunkHtml({ xml, continuesTable, leavesTableOpen }: BodyChunk): Promise<string> {
  const zip = new JSZip().file(documentPath, `<w:document xmlns:w="${namespace}"><w:body>${xml}</w:body></w:document>`);
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  // mammoth asks for `buffer` in Node and for `arrayBuffer` in a browser, and hands either to JSZip.
  const input = { arrayBuffer: bytes, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, options).catch(() => { throw new WordRefusal("source.word.broken"); });
  const start = continuesTable ? value.indexOf("<table>") + "<table>".length : 0;
  const end = leavesTableOpen ? value.lastIndexOf("</table>") : value.length;
  return value.slice(start, end);
}
