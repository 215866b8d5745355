import type { Words } from "../../domain/language";
import type { Background } from "../../domain/mandate/background";
import type { MandateHeader } from "../../domain/mandate/header";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { accent, headingEdits, headingRowCount, printEdit } from "../headingEdits";
import { rowContents, type SheetBlueprint } from "../sheetBlueprint";
import type { SheetEdit } from "../sheetEdit";
import { tableEdits } from "../tableEdits";
import { challengeTable, pageWidths } from "./challengeTable";
import { mandateFields, signatureLabel } from "./mandateFields";
import { paragraphs } from "./paragraphs";

const captions = {
  background: { nb: "Bakgrunn", nn: "Bakgrunn", sv: "Bakgrund", en: "Background" },
  frame: { nb: "Rammer", nn: "Rammer", sv: "Ramar", en: "Frame" },
  challenges: { nb: "Utfordringer", nn: "Utfordringar", sv: "Utmaningar", en: "Challenges" },
} as const satisfies Record<string, Words>;

/** Read from top to bottom: who decides, why, within what, and what is in the way. */
export const mandateSheet: SheetBlueprint = {
  kind: "mandate",
  title: { nb: "Mandat", nn: "Mandat", sv: "Direktiv", en: "Mandate" },
  tabColor: "#1F4E79",
  tables: [challengeTable],
  records: ({ mandate, language }) => (mandate ? [{ table: challengeTable, rows: mandate.background.challenges.map((challenge) => rowContents(challengeTable, challenge, language)) }] : []),
  holds: ({ mandate }) => mandate !== null,
  edits: (content, book) => (content.mandate ? mandateEdits(content, content.mandate, book) : []),
};

function mandateEdits(content: BookContent, { header, background }: { header: MandateHeader; background: Background }, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.mandate;
  const fieldsRow = headingRowCount + 1;
  const backgroundRow = fieldsRow + mandateFields.length + 2;
  const backgroundTexts = paragraphs(background.background);
  const frameRow = backgroundRow + backgroundTexts.length + 1;
  const frameTexts = paragraphs(background.frame);
  const captionRow = frameRow + frameTexts.length + 1;
  return [
    ...headingEdits(sheet, mandateSheet.title[book.language], book),
    { kind: "setColumnWidths", sheet, column: 1, columnCount: 1, widthPt: pageWidths.label },
    { kind: "setColumnWidths", sheet, column: 2, columnCount: 1, widthPt: pageWidths.text },
    ...fieldEdits(header, book, fieldsRow),
    ...textEdits("background", backgroundTexts, book, backgroundRow),
    ...textEdits("frame", frameTexts, book, frameRow),
    { kind: "formatCells", sheet, rect: rect(captionRow, 1), style: { bold: true, fontSize: 13, fontColor: accent } },
    { kind: "writeCells", sheet, row: captionRow, column: 1, rows: [[captions.challenges[book.language]]] },
    ...tableEdits(challengeTable, background.challenges, { sheet, row: captionRow + 1, column: 1 }, book, false),
    { kind: "freezePanes", sheet, rows: headingRowCount - 1, columns: 0 },
    printEdit(sheet, content, { titleRows: { from: 1, to: headingRowCount } }),
  ];
}

/** Under the fields a line to sign on, for a mandate that is approved on paper. */
function fieldEdits(header: MandateHeader, book: BookNames, row: number): SheetEdit[] {
  const sheet = book.sheets.mandate;
  const count = mandateFields.length + 1;
  const signatureRow = row + mandateFields.length;
  return [
    { kind: "formatCells", sheet, rect: rect(row, 1, count, 1), numberFormat: "@", style: { bold: true, wrapText: true, verticalAlignment: "Top" } },
    { kind: "formatCells", sheet, rect: rect(row, 2, count, 1), style: { wrapText: true, horizontalAlignment: "Left", verticalAlignment: "Top", borderColor: "#BFBFBF" } },
    ...mandateFields.flatMap(({ name, label, numberFormat, value, validation }, index): SheetEdit[] => {
      const cell = rect(row + index, 2);
      return [
        { kind: "formatCells", sheet, rect: cell, numberFormat },
        { kind: "writeCells", sheet, row: cell.row, column: 1, rows: [[label[book.language], value(header)]] },
        { kind: "addName", name: book.names[name], sheet, rect: cell, comment: label[book.language] },
        ...(validation ? [{ kind: "setValidation", sheet, rect: cell, validation: validation(book.language) } as const] : []),
      ];
    }),
    { kind: "fitRows", sheet, rect: rect(row, 1, mandateFields.length, 2) },
    { kind: "writeCells", sheet, row: signatureRow, column: 1, rows: [[signatureLabel[book.language]]] },
    { kind: "setRowHeights", sheet, row: signatureRow, rowCount: 1, heightPt: 34 },
  ];
}

/** A row for each paragraph; an empty one is high enough to see that something is to stand there. */
function textEdits(key: "background" | "frame", texts: readonly string[], book: BookNames, row: number): SheetEdit[] {
  const sheet = book.sheets.mandate;
  const cells = rect(row, 2, texts.length, 1);
  return [
    { kind: "formatCells", sheet, rect: rect(row, 1), style: { bold: true, fontSize: 13, fontColor: accent, verticalAlignment: "Top" } },
    { kind: "formatCells", sheet, rect: cells, numberFormat: "@", style: { wrapText: true, horizontalAlignment: "Left", verticalAlignment: "Top" } },
    { kind: "writeCells", sheet, row, column: 1, rows: texts.map((text, index) => [index === 0 ? captions[key][book.language] : "", text]) },
    ...(texts.every((text) => text === "")
      ? [{ kind: "setRowHeights", sheet, row, rowCount: 1, heightPt: 40 } as const]
      : [{ kind: "fitRows", sheet, rect: { ...cells, column: 1, columnCount: 2 } } as const]),
    { kind: "addName", name: book.names[key], sheet, rect: cells, comment: captions[key][book.language] },
  ];
}
