import { xmlDeclaration, type PackageParts } from "./packageParts";

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/**
 * Cell metadata of kind XLDAPR tells a dynamic array from one entered with Ctrl+Shift+Enter ([MS-XLSX] 2.6.182,
 * CT_DynamicArrayProperties). One record serves every such cell: cm="1" points at the first.
 */
const metadata = `${xmlDeclaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">`
  + '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>'
  + '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>'
  + '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

export function addDynamicArrayMetadata(parts: PackageParts): void {
  parts.add("xl/metadata.xml", contentType, metadata);
  parts.relate("xl/workbook.xml", relationshipType, "metadata.xml");
}

/** Marks every array formula of the sheet; all of ours are dynamic. */
export function markDynamicArrays(sheetXml: string): string {
  return sheetXml.replace(/<c r="([A-Z]+\d+)"([^>]*)><f t="array"/g, '<c r="$1"$2 cm="1"><f t="array"');
}
