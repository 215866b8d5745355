import { parse, tokenize } from "@borgar/fx";
import { languages, type Language } from "../../src/domain/language";
import { riskModels } from "../../src/domain/riskModel";
import { serialDay } from "../../src/domain/serialDay";
import type { WeekPeriod } from "../../src/domain/weekPeriod";
import { bookEdits, sheetTitles } from "../../src/sheets/bookBlueprint";
import { noSections, type BookContent } from "../../src/sheets/bookContent";
import { chooseNames, type BookNames } from "../../src/sheets/bookNames";
import { isFormula } from "../../src/sheets/cell";
import type { SheetEdit } from "../../src/sheets/sheetEdit";
import { gridReading, sampleActivities, sampleRisks, weeks } from "../support/importSamples";

function contentIn(language: Language, model: "3" | "4", period: WeekPeriod): BookContent {
  return {
    ...noSections, language, project: "P & Q", subproject: "Basis", shortName: "", version: "1", statusDate: serialDay(2020, 3, 4), country: "NO",
    riskModel: riskModels[model], plan: gridReading(sampleActivities, period, language).plan, risks: sampleRisks,
  };
}

function planned(language: Language, model: "3" | "4" = "3", period = weeks(1, 18)): { book: BookNames; edits: SheetEdit[] } {
  const book = chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] });
  return { book, edits: bookEdits(contentIn(language, model, period), book) };
}

function ofKind<Kind extends SheetEdit["kind"]>(edits: readonly SheetEdit[], kind: Kind): Extract<SheetEdit, { kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<SheetEdit, { kind: Kind }> => edit.kind === kind);
}

function formulasIn(edits: readonly SheetEdit[]): string[] {
  return ofKind(edits, "writeCells").flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((content) => (isFormula(content) ? [content.formula] : []))));
}

const crossingNewYear: WeekPeriod = { from: { isoYear: 2020, week: 45 }, to: { isoYear: 2021, week: 50 } };
const cases = languages.flatMap((language) => ([["3", weeks(1, 18)], ["4", crossingNewYear], ["3", weeks(1, 53)], ["4", weeks(7, 7)]] as const)
  .map(([model, period]) => ({ language, model, period, name: `${language}, model ${model}, ${period.from.week}/${period.from.isoYear}–${period.to.week}/${period.to.isoYear}` })));

describe.each(cases)("the sheets in $name", ({ language, model, period }) => {
  const { book, edits } = planned(language, model, period);

  it("has names Excel takes", () => {
    for (const name of Object.values(book.sheets)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
    }
    for (const name of [...Object.values(book.tables), ...Object.values(book.names)]) {
      expect(name).toMatch(/^[\p{L}_\\][\p{L}\p{N}_.\\]{1,254}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^[RCrc]\d*$/);
    }
    const shared = [...Object.values(book.tables), ...Object.values(book.names)].map((name) => name.toLowerCase());
    expect(new Set(shared).size).toBe(shared.length);
  });

  it("has formulas within Excel's limits that parse", () => {
    const formulas = formulasIn(edits);
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of new Set(formulas)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula).not.toContain("undefined");
    }
  });

  it("validates by short rules without array constants, and says what is allowed", () => {
    for (const { validation } of ofKind(edits, "setValidation")) {
      const { rule, prompt, error } = validation;
      if (rule.kind === "custom") {
        expect(rule.formula.length).toBeLessThanOrEqual(255);
        expect(rule.formula).not.toMatch(/[{}]|PROSJEKT|\[/);
        expect(() => parse(tokenize(rule.formula))).not.toThrow();
      }
      if (rule.kind === "list") expect(rule.words.join(",").length).toBeLessThanOrEqual(255);
      if (rule.kind === "list") for (const word of rule.words) expect(word).not.toContain(",");
      for (const { title, message } of [prompt, error]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeGreaterThan(5);
        expect(message.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("formats by native rules: no custom function, no structured reference, no array constant", () => {
    const rules = ofKind(edits, "addConditionalFormat");
    expect(rules.length).toBeGreaterThan(10);
    for (const { formula } of rules) {
      expect(formula).not.toMatch(/[{}]|PROSJEKT|\[/);
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula.length).toBeLessThanOrEqual(8192);
    }
  });

  it("gives every table unique headings of text in text cells, and at least one row", () => {
    for (const { sheet, rect } of ofKind(edits, "addTable")) {
      const written = ofKind(edits, "writeCells").find((edit) => edit.sheet === sheet && edit.row === rect.row && edit.column === rect.column);
      const headings = (written?.rows[0] ?? []).map(String);
      expect(headings).toHaveLength(rect.columnCount);
      expect(headings.every((heading) => heading !== "")).toBe(true);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      expect(rect.rowCount).toBeGreaterThanOrEqual(2);
    }
  });

  it("writes rectangles, and no edit reaches outside the sheets it makes", () => {
    const made = new Set(ofKind(edits, "addSheet").map(({ sheet }) => sheet));
    expect([...made]).toEqual([book.sheets.progressPlan, book.sheets.events, book.sheets.risks, book.sheets.riskMatrix, book.sheets.settings]);
    for (const edit of edits) if ("sheet" in edit) expect(made).toContain(edit.sheet);
    for (const { rows } of ofKind(edits, "writeCells")) for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  it("makes tables and names before the formulas that name them", () => {
    const known = new Set<string>();
    const all = [...Object.values(book.tables), ...Object.values(book.names)];
    for (const edit of edits) {
      if (edit.kind === "addTable" || edit.kind === "addName") known.add(edit.name);
      for (const formula of formulasIn([edit])) {
        const used = all.filter((name) => new RegExp(`(?<![\\p{L}\\p{N}_."])${name}(?![\\p{L}\\p{N}_."])`, "u").test(formula));
        expect(used.filter((name) => !known.has(name))).toEqual([]);
      }
    }
  });
});

describe("a sheet without the other table", () => {
  it("makes only what it needs", () => {
    const book = chooseNames("nb", sheetTitles("nb"), { sheets: [], tablesAndNames: [] });
    const content = contentIn("nb", "3", weeks(1, 18));
    const sheetsOf = (edits: SheetEdit[]) => ofKind(edits, "addSheet").map(({ sheet }) => sheet);
    expect(sheetsOf(bookEdits({ ...content, plan: null }, book))).toEqual(["Risiko", "Risikomatrise", "Innstillinger"]);
    expect(sheetsOf(bookEdits({ ...content, risks: null }, book))).toEqual(["Framdriftsplan", "Hendelser", "Innstillinger"]);
  });
});

describe("names that are taken", () => {
  it("get a number, without regard to case, and tables and names share", () => {
    const book = chooseNames("nb", sheetTitles("nb"), { sheets: ["RISIKO", "Risiko_2"], tablesAndNames: ["statusdato", "Risiko"] });
    expect(book.sheets.risks).toBe("Risiko_3");
    expect(book.sheets.events).toBe("Hendelser");
    expect(book.names.statusDate).toBe("Statusdato_2");
    expect(book.tables.risks).toBe("Risiko2");
  });
});
