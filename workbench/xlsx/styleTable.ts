import ExcelJS from "exceljs";
import JSZip from "jszip";
import { fromExceljsStyle, type ReadStyle } from "./cellStyles";
import { defaultFont } from "./defaultFont";
import { childAt, childrenNamed, parseXml, type XmlElement } from "./xmlTree";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The look of every cell format of a styles part, read by exceljs from a workbook made for it: one cell for each format.
 * The file's own sheets are kept from exceljs, which loses empty cached texts, turns numbers into dates and hangs on
 * validations of whole columns.
 */
export async function readStyleTable(stylesXml: string, theme: readonly string[] | undefined): Promise<ReadStyle[]> {
  const plain = withoutPrefix(stylesXml);
  const tree = parseXml(plain);
  const formats = childrenNamed(childAt(tree, "cellXfs"), "xf");
  const fonts = childrenNamed(childAt(tree, "fonts"), "font");
  const zip = new JSZip();
  zip.file("xl/workbook.xml", `<workbook ${main} xmlns:r="${relationships}"><sheets><sheet name="Styles" sheetId="1" r:id="rId1"/></sheets></workbook>`);
  zip.file("xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`);
  // exceljs takes format 0 for "no format" and never looks it up, so a stranger goes before it.
  zip.file("xl/styles.xml", plain.replace(/<cellXfs[^>]*>/, '$&<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'));
  const rows = formats.map((_format, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index + 1}"><v>1</v></c></row>`);
  zip.file("xl/worksheets/sheet1.xml", `<worksheet ${main}><sheetData>${rows.join("")}</sheetData></worksheet>`);
  const workbook = new ExcelJS.Workbook();
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = workbook.worksheets[0];
  return formats.map((format, index) => {
    const style = sheet?.getCell(index + 1, 1).style ?? {};
    // exceljs cuts font sizes to whole points.
    const size = Number(childAt(fonts[Number(format.attributes["fontId"] ?? 0)], "sz")?.attributes["val"] ?? defaultFont.size);
    return fromExceljsStyle({ ...style, font: { ...style.font, size } }, theme);
  });
}

/** exceljs reads no prefixed elements, as some .NET libraries write them (<x:styleSheet>). */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):styleSheet[\s>]/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/** The colours of a theme in the order cells count them: light before dark, twice. */
export function readThemeColors(theme: XmlElement | null): string[] | undefined {
  const scheme = childAt(theme ?? undefined, "themeElements", "clrScheme");
  const colors = scheme?.children.map((slot) => {
    const color = slot.children[0];
    return `#${(color?.attributes["lastClr"] ?? color?.attributes["val"] ?? "000000").toUpperCase()}`;
  });
  if (!colors || colors.length < 12) return undefined;
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}
