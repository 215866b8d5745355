import type { PageLayoutData } from "../workbook/workbookData";
import { splitSections } from "./headerFooter";
import { paperType } from "./paperSizes";
import { childAt, flag, type XmlElement } from "./xmlTree";
import { decodeXstring } from "./xstring";

export type PrintNames = Pick<PageLayoutData, "printArea" | "printTitleRows" | "printTitleColumns">;

export function readPageLayout(worksheet: XmlElement, printNames: PrintNames): PageLayoutData {
  const setup = childAt(worksheet, "pageSetup")?.attributes ?? {};
  const paperSize = setup["paperSize"] === undefined ? undefined : paperType(Number(setup["paperSize"]));
  const headerFooter = {
    ...splitSections(decodeXstring(childAt(worksheet, "headerFooter", "oddHeader")?.text ?? ""), "Header"),
    ...splitSections(decodeXstring(childAt(worksheet, "headerFooter", "oddFooter")?.text ?? ""), "Footer"),
  };
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize ? { paperSize } : {}),
    ...(flag(childAt(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage") ? readFit(setup) : {}),
    ...printNames,
    ...(flag(childAt(worksheet, "printOptions"), "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(Object.keys(headerFooter).length > 0 ? { headerFooter } : {}),
  };
}

/** A missing number of pages is one; zero means as many as needed. */
function readFit(setup: Readonly<Record<string, string>>): Pick<PageLayoutData, "fitToWidthPages" | "fitToHeightPages"> {
  const width = Number(setup["fitToWidth"] ?? 1);
  const height = Number(setup["fitToHeight"] ?? 1);
  return { ...(width > 0 ? { fitToWidthPages: width } : {}), ...(height > 0 ? { fitToHeightPages: height } : {}) };
}
