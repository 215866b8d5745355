import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { Language } from "../../../src/domain/language";
import { keys } from "./gridTable";
import type { MadeTable } from "./kinds";

/** The same tables as Word keeps them, each under a heading. */
export async function wordOf(tables: readonly MadeTable[], language: Language): Promise<Uint8Array> {
  const row = (texts: readonly string[]) => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = tables.flatMap(({ kind, title, columns, rows, sum }) => [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Table({ rows: [row(columns.map(({ heading }) => heading)), ...[...rows, ...(sum ? [sum] : [])].map((one) => row(columns.map(({ field }) => one[field]?.written ?? "")))] }),
    new Paragraph(kind === "progressGrid" ? keys[language] : ""),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
