import type { NameData, SheetData, WorkbookData } from "../workbook/workbookData";
import { parseRange, quotedSheetName } from "./cellAddress";
import { fromFileFormula, nowhere, toFileFormula } from "./fileFormula";
import type { PrintNames } from "./pageLayoutRead";
import { attributesXml, childrenNamed, escapeText, flag, type XmlElement } from "./xmlTree";
import { decodeXstring, encodeXstringAttribute } from "./xstring";
import { MAX_COLS, MAX_ROWS, toCol } from "@borgar/fx/xlsx";

/** Names, print areas and print titles are one list in a file; sheets are counted by position. */
export function definedNamesXml(data: WorkbookData, addInFunctions: ReadonlyMap<string, string>): string {
  const sheetNumber = (sheetId: string) => data.sheets.findIndex((sheet) => sheet.id === sheetId);
  const names = data.names.map(({ name, formula, sheetId, comment, visible }) => definedNameXml({
    name, localSheetId: sheetId === null ? undefined : sheetNumber(sheetId), hidden: visible ? undefined : true,
    comment: comment === "" ? undefined : encodeXstringAttribute(comment),
  }, toFileFormula(formula, nowhere, addInFunctions)));
  const all = [...names, ...data.sheets.flatMap((sheet, index) => printNamesXml(sheet, index))];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

function definedNameXml(attributes: Parameters<typeof attributesXml>[0], text: string): string {
  return `<definedName${attributesXml(attributes)}>${escapeText(text)}</definedName>`;
}

function printNamesXml({ name, pageLayout }: SheetData, localSheetId: number): string[] {
  const titles = [pageLayout.printTitleColumns, pageLayout.printTitleRows].flatMap((address) => (address ? [absolute(name, address)] : []));
  return [
    ...(pageLayout.printArea ? [definedNameXml({ name: "_xlnm.Print_Area", localSheetId }, pageLayout.printArea.split(",").map((area) => absolute(name, area)).join(","))] : []),
    ...(titles.length > 0 ? [definedNameXml({ name: "_xlnm.Print_Titles", localSheetId }, titles.join(","))] : []),
  ];
}

function absolute(sheetName: string, address: string): string {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return `${quotedSheetName(sheetName)}!${local.split(":").map((corner) => corner.replace(/^([A-Za-z]+)/, "$$$1").replace(/(\d+)$/, "$$$1")).join(":")}`;
}

export type ReadNames = { readonly names: NameData[]; readonly printNames: ReadonlyMap<number, PrintNames> };

/** Excel's own hidden names (_xlnm.*, and the _xlfn.* placeholders of unknown functions) are no names of the user's. */
export function readDefinedNames(workbook: XmlElement, sheetIds: readonly string[]): ReadNames {
  const printNames = new Map<number, PrintNames>();
  const names = childrenNamed(workbook.children.find((child) => child.name === "definedNames"), "definedName").flatMap((element): NameData[] => {
    const { name = "", localSheetId, comment = "" } = element.attributes;
    const index = localSheetId === undefined ? undefined : Number(localSheetId);
    if (index !== undefined && name.startsWith("_xlnm.Print_")) printNames.set(index, { ...printNames.get(index), ...readPrintName(name, element.text) });
    if (/^_xl(?:nm|fn|pm|ws)\./i.test(name)) return [];
    const sheetId = index === undefined ? null : sheetIds[index];
    return sheetId === undefined ? [] : [{ name, formula: fromFileFormula(element.text, nowhere), sheetId, comment: decodeXstring(comment), visible: !flag(element, "hidden") }];
  });
  return { names, printNames };
}

function readPrintName(name: string, text: string): PrintNames {
  const addresses = text.match(/[^,']*(?:'(?:[^']|'')*'[^,']*)*/g)?.filter((part) => part !== "").map((part) => part.slice(part.lastIndexOf("!") + 1)) ?? [];
  if (name === "_xlnm.Print_Area") return addresses.length === 0 || addresses.includes("#REF!") ? {} : { printArea: addresses.join(",").replaceAll("$", "") };
  return Object.assign({}, ...addresses.map(readPrintTitle)) as PrintNames;
}

/** LibreOffice writes whole rows as $A$1:$XFD$1. */
function readPrintTitle(address: string): PrintNames {
  const rect = parseRange(address);
  if (!rect) return {};
  if (rect.columnCount === MAX_COLS + 1) return { printTitleRows: `$${rect.row + 1}:$${rect.row + rect.rowCount}` };
  return rect.rowCount === MAX_ROWS + 1 ? { printTitleColumns: `$${toCol(rect.column)}:$${toCol(rect.column + rect.columnCount - 1)}` } : {};
}
