import type { Words } from "../domain/language";
import type { BookContent } from "./bookContent";
import type { BookNames } from "./bookNames";
import { rect } from "./cell";
import type { PrintSetup, SheetEdit } from "./sheetEdit";

const labels = {
  project: { nb: "Prosjekt", nn: "Prosjekt", sv: "Projekt", en: "Project" },
  subproject: { nb: "Delprosjekt", nn: "Delprosjekt", sv: "Delprojekt", en: "Subproject" },
  version: { nb: "Versjon", nn: "Versjon", sv: "Version", en: "Version" },
  statusDate: { nb: "Statusdato", nn: "Statusdato", sv: "Statusdatum", en: "Status date" },
} as const satisfies Record<string, Words>;

export const headingLabels = labels;

/** The row under the heading that every sheet keeps free. */
export const headingRowCount = 6;

export const accent = "#1F4E79";

/** Title, project, subproject, version and status date, the last four by formula to the settings sheet. */
export function headingEdits(sheet: string, title: string, book: BookNames): SheetEdit[] {
  const keys = ["project", "subproject", "version", "statusDate"] as const;
  const rows = keys.map((key) => [labels[key][book.language], { formula: `=IF(${book.names[key]}="","",${book.names[key]})` }]);
  return [
    { kind: "formatCells", sheet, rect: rect(1, 1, 5, 1), numberFormat: "@" },
    { kind: "formatCells", sheet, rect: rect(1, 1), style: { bold: true, fontSize: 16, fontColor: accent } },
    { kind: "setRowHeights", sheet, row: 1, rowCount: 1, heightPt: 26 },
    { kind: "formatCells", sheet, rect: rect(2, 1, 4, 1), style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(2, 2, 4, 1), style: { horizontalAlignment: "Left" } },
    { kind: "formatCells", sheet, rect: rect(5, 2), numberFormat: "dd.mm.yyyy" },
    { kind: "writeCells", sheet, row: 1, column: 1, rows: [[title]] },
    { kind: "writeCells", sheet, row: 2, column: 1, rows },
  ];
}

const pageWords: Words = { nb: "Side &P av &N", nn: "Side &P av &N", sv: "Sida &P av &N", en: "Page &P of &N" };

/** Landscape on A4, one page wide; "&" is doubled because it begins a code in headers and footers. */
export function printEdit(sheet: string, content: BookContent, setup: Pick<PrintSetup, "titleRows" | "titleColumns" | "columns" | "pagesTall">): SheetEdit {
  const subject = [content.project, content.subproject].filter((part) => part !== "").join(" – ");
  return {
    kind: "setPrint",
    sheet,
    print: {
      ...setup,
      leftFooter: subject.replaceAll("&", "&&").slice(0, 120),
      centerFooter: "&A",
      rightFooter: pageWords[content.language],
    },
  };
}
