import { parse, tokenize } from "@borgar/fx";
import { mandateContent } from "../../../src/actions/mandateContent";
import { languages, type Language } from "../../../src/domain/language";
import { bookEdits, sheetTitles } from "../../../src/sheets/bookBlueprint";
import { chooseNames, type BookNames } from "../../../src/sheets/bookNames";
import { isFormula } from "../../../src/sheets/cell";
import type { SheetEdit } from "../../../src/sheets/sheetEdit";
import { sampleMandate } from "../../support/sampleMandate";

function planned(language: Language): { book: BookNames; edits: SheetEdit[] } {
  const book = chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] });
  const mandate = sampleMandate({ options: { language, sections: ["budget", "financing"], statusDate: "31.08.2026" } });
  return { book, edits: bookEdits(mandateContent(mandate, 46_000, []), book) };
}

function ofKind<Kind extends SheetEdit["kind"]>(edits: readonly SheetEdit[], kind: Kind): Extract<SheetEdit, { kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<SheetEdit, { kind: Kind }> => edit.kind === kind);
}

function formulasIn(edits: readonly SheetEdit[]): string[] {
  return ofKind(edits, "writeCells").flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((content) => (isFormula(content) ? [content.formula] : []))));
}

describe.each(languages)("the budget and its financing (%s)", (language) => {
  const { book, edits } = planned(language);

  it("has formulas that parse, and names what is there before it", () => {
    const known = new Set<string>();
    const all = [...Object.values(book.tables), ...Object.values(book.names)];
    for (const edit of edits) {
      if (edit.kind === "addTable" || edit.kind === "addName") known.add(edit.name);
      for (const formula of formulasIn([edit])) {
        expect(formula.length).toBeLessThanOrEqual(8192);
        expect(() => parse(tokenize(formula))).not.toThrow();
        const words = formula.replace(/"(?:[^"]|"")*"|\[[^[\]]*\]/g, "");
        expect(all.filter((name) => !known.has(name) && new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_.])`, "u").test(words))).toEqual([]);
      }
    }
  });

  it("has unique headings, one of which names the variance's convention", () => {
    const tables = ofKind(edits, "addTable").filter(({ sheet }) => sheet === book.sheets.budget);
    expect(tables.map(({ name }) => name)).toEqual(["Budsjett", "Budsjettmaneder"]);
    for (const { rect } of tables) {
      const headings = ofKind(edits, "writeCells").find(({ sheet, row, column }) => sheet === book.sheets.budget && row === rect.row && column === rect.column)?.rows[0]?.map(String) ?? [];
      expect(headings).toHaveLength(rect.columnCount);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      if (rect.columnCount > 20) expect(headings[10]).toMatch(/\(\S+ − \S+\)$/);
    }
  });

  it("draws the months that stand above the lines, and prints both", () => {
    const [{ chart }] = ofKind(edits, "addChart").filter(({ sheet }) => sheet === book.sheets.budget) as [Extract<SheetEdit, { kind: "addChart" }>];
    const months = ofKind(edits, "addTable").find(({ name }) => name === "Budsjettmaneder")?.rect;
    expect(months).toEqual({ row: 1, column: 16, rowCount: 13, columnCount: 7 });
    for (const { values } of chart.series) expect(values.rect).toMatchObject({ row: 2, rowCount: 12 });
    const print = ofKind(edits, "setPrint").find(({ sheet }) => sheet === book.sheets.budget)?.print;
    expect(print).toMatchObject({ columns: { from: 1, to: chart.to.column }, titleRows: { from: 15, to: 15 } });
    expect(ofKind(edits, "freezePanes").find(({ sheet }) => sheet === book.sheets.budget)).toMatchObject({ rows: 15, columns: 1 });
  });

  it("validates the months that may be typed over, and colours by rules without functions of its own", () => {
    const validated = ofKind(edits, "setValidation").filter(({ sheet }) => sheet === book.sheets.budget).map(({ rect }) => rect.column);
    expect(validated).toEqual(expect.arrayContaining([6, 7, 8, ...Array.from({ length: 24 }, (_, index) => 16 + index)]));
    for (const { formula } of ofKind(edits, "addConditionalFormat")) expect(formula).not.toMatch(/PROSJEKT|\[/);
  });
});
