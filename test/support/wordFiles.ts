import JSZip from "jszip";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  `xmlns:w="${w}"`, `xmlns:r="${relationships}"`, 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"', 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"', 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

export type WordParts = {
  readonly body: string;
  /** What stands within w:styles, w:numbering, w:footnotes. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  /** header1, footer2 …: what stands within it; a section refers to it by that name. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

function relationshipsXml(targets: Readonly<Record<string, string>>, pages: readonly string[] = []): string {
  const each = Object.entries(targets).map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`);
  for (const name of pages) each.push(`<Relationship Id="${name}" Type="${relationships}/${name.replace(/\d+$/, "")}" Target="${name}.xml"/>`);
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A Word file of exactly this XML, as no writer of documents would make it. */
export function wordZip({ body, styles, numbering, footnotes, settings, pages = {}, files = {} }: WordParts): JSZip {
  const zip = new JSZip();
  const parts = { styles, numbering, footnotes, settings };
  const present = Object.entries(parts).filter(([, xml]) => xml !== undefined);
  zip.file("[Content_Types].xml", `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`);
  zip.file("_rels/.rels", relationshipsXml({ officeDocument: "word/document.xml" }));
  zip.file("word/_rels/document.xml.rels", relationshipsXml(Object.fromEntries(present.map(([kind]) => [kind, `${kind}.xml`])), Object.keys(pages)));
  zip.file("word/document.xml", documentXml(body));
  for (const [kind, xml] of present) zip.file(`word/${kind}.xml`, `<?xml version="1.0"?><w:${kind} ${namespaces}>${xml}</w:${kind}>`);
  for (const [name, xml] of Object.entries(pages)) {
    const root = name.startsWith("header") ? "w:hdr" : "w:ftr";
    zip.file(`word/${name}.xml`, `<?xml version="1.0"?><${root} ${namespaces}>${xml}</${root}>`);
  }
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip;
}

export function zipBytes(zip: JSZip): Promise<Uint8Array> {
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}

export function wordBytes(parts: WordParts): Promise<Uint8Array> {
  return zipBytes(wordZip(parts));
}

export const run = (text: string, properties = "") => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const cell = (content: string, properties = "") => `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<w:") ? content : paragraph(content === "" ? "" : run(content))}</w:tc>`;
export const row = (cells: readonly string[], properties = "") => `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one))).join("")}</w:tr>`;
export const table = (rows: readonly (readonly string[] | string)[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((one) => (typeof one === "string" ? one : row(one))).join("")}</w:tbl>`;

/** A section's properties, with the heads and feet it refers to: "header1 default", "footer2 first". */
export const section = (references: readonly string[], more = "") => `<w:sectPr>${references.map((one) => {
  const [name = "", type = "default"] = one.split(" ");
  return `<w:${name.replace(/\d+$/, "")}Reference w:type="${type}" r:id="${name}"/>`;
}).join("")}${more}</w:sectPr>`;
/** A field as Word keeps it: its instruction, and what it came to when it was last counted. */
export const field = (instruction: string, result: string) => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${run(result)}${mark("end")}`;
};
export const tab = "<w:r><w:tab/></w:r>";

/** An OLE file with these streams named in its list of contents, as an old or an encrypted Office file has. */
export function oleBytes(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => [...name].forEach((character, at) => { bytes[1_024 + index * 128 + at * 2] = character.charCodeAt(0); }));
  return bytes;
}

/** Sixty paragraphs and a table of fifteen by six a page. */
export function longBody(pages: number): string {
  const body: string[] = [];
  for (let page = 1; page <= pages; page++) {
    body.push(paragraph(run(`Kapittel ${page}`), '<w:pStyle w:val="Overskrift1"/>'));
    for (let line = 1; line <= 20; line++) {
      body.push(`<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:pPr>${
        ["Dette avsnittet på side ", String(page), " er nummer ", String(line), ", og det er delt i biter slik Word gjør når noen retter i teksten."].map((part) => `<w:r w:rsidRPr="00B86E12"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="nb-NO"/></w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`).join("")}</w:p>`);
    }
    body.push(table(Array.from({ length: 15 }, (_row, down) => Array.from({ length: 6 }, (_cell, across) => (down === 0 ? `Kolonne ${across + 1}` : `${page}-${down}-${across}`)))));
    body.push(paragraph(""));
  }
  return body.join("");
}

/** Bytes that no packing makes smaller, for pictures. */
export function noise(length: number, seed = 7): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
