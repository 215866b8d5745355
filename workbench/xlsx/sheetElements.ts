/** The order in which children of <worksheet> must stand (ECMA-376 part 1, 18.3.1.99); Excel calls any other order damage. */
const order = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
  "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
  "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems",
  "tableParts", "extLst",
];

/** Puts elements where the order wants them: before the first element that comes later. */
export function insertSheetElements(sheetXml: string, name: string, elements: string): string {
  if (elements === "") return sheetXml;
  const dataEnd = sheetXml.includes("</sheetData>") ? sheetXml.indexOf("</sheetData>") : sheetXml.indexOf("<sheetData/>");
  const afterData = order.indexOf(name) > order.indexOf("sheetData");
  const following = order.slice(order.indexOf(name) + 1).map((later) => `<${later}[\\s/>]`);
  const later = new RegExp([...following, "</worksheet>"].join("|"), "g");
  later.lastIndex = afterData ? dataEnd : 0;
  const found = later.exec(sheetXml);
  if (!found) throw new Error("The sheet has no end.");
  return sheetXml.slice(0, found.index) + elements + sheetXml.slice(found.index);
}
