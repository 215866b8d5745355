import { parse, tokenize } from "@borgar/fx";
import { languages, type Language } from "../../src/domain/language";
import { riskModels } from "../../src/domain/riskModel";
import { serialDay } from "../../src/domain/serialDay";
import { sheetTitles } from "../../src/sheets/bookBlueprint";
import { noSections, type BookContent } from "../../src/sheets/bookContent";
import { chooseNames } from "../../src/sheets/bookNames";
import { isFormula } from "../../src/sheets/cell";
import { decisionPointSheet } from "../../src/sheets/decisionPoints/decisionPointSheet";
import { informationPlanSheet } from "../../src/sheets/informationPlan/informationPlanSheet";
import type { SheetEdit } from "../../src/sheets/sheetEdit";

function content(language: Language): BookContent {
  return {
    ...noSections, language, project: "", subproject: "Basis", shortName: "", version: "1", statusDate: serialDay(2026, 3, 4), country: "NO", riskModel: riskModels["3"],
    informationPlan: [{ measure: "=1+1", audience: "Alle", when: "@snart", responsible: "", status: "notStarted", remarks: "" }, { measure: "Møte", audience: "", when: "2. mai 2026", responsible: "", status: "started", remarks: "" }],
    decisionPoints: [],
  };
}

function ofKind<Kind extends SheetEdit["kind"]>(edits: readonly SheetEdit[], kind: Kind): Extract<SheetEdit, { kind: Kind }>[] {
  return edits.filter((edit): edit is Extract<SheetEdit, { kind: Kind }> => edit.kind === kind);
}

describe.each(languages)("the plans' sheets in %s", (language) => {
  const book = chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] }, "Nord og sør");
  const edits = [informationPlanSheet, decisionPointSheet].flatMap((sheet) => sheet.edits(content(language), book));

  it("have headings of their own, and formulas that parse and call nothing volatile or new", () => {
    for (const { tables } of [informationPlanSheet, decisionPointSheet]) {
      const headings = tables.flatMap(({ columns }) => columns.map(({ label }) => label[language].toLowerCase()));
      expect(new Set(headings).size).toBe(headings.length);
    }
    const formulas = ofKind(edits, "writeCells").flatMap(({ rows }) => rows.flat().filter(isFormula).map(({ formula }) => formula));
    expect(formulas.length).toBeGreaterThan(15);
    for (const formula of [...formulas, ...ofKind(edits, "addConditionalFormat").map((format) => format.formula)]) {
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula).not.toMatch(/undefined|TODAY|NOW\(|INDIRECT|OFFSET|LET\(|FILTER|XLOOKUP|"[^"]*yyyy/);
    }
  });

  it("keep Excel's limits on prompts, and colour nothing the row's words do not say", () => {
    for (const { validation: { rule, prompt, error } } of ofKind(edits, "setValidation")) {
      for (const { title, message } of [prompt, error]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(255);
      }
      if (rule.kind === "list") expect(rule.words.every((word) => !word.includes(","))).toBe(true);
    }
    const formats = ofKind(edits, "addConditionalFormat");
    expect(formats.length).toBeGreaterThan(8);
    expect(formats.filter(({ formula }) => /="[^"]+"$|>0$/.test(formula))).toHaveLength(formats.length);
  });
});

test("text from outside stays text, the days are dates, and a sheet that was not chosen is not made", () => {
  const book = chooseNames("nb", sheetTitles("nb"), { sheets: [], tablesAndNames: [] });
  const [table] = ofKind(informationPlanSheet.edits(content("nb"), book), "writeCells").filter(({ rows }) => rows.some((row) => row.includes("=1+1")));
  expect(table?.rows.slice(1)).toEqual([
    ["=1+1", "Alle", "@snart", null, null, null, null, "", "Ikke påbegynt", null, ""],
    ["Møte", "", "2. mai 2026", null, serialDay(2026, 5, 2), serialDay(2026, 5, 2), null, "", "Påbegynt", null, ""],
  ]);
  expect(informationPlanSheet.holds({ ...content("nb"), informationPlan: null })).toBe(false);
  expect(decisionPointSheet.holds(content("nb"))).toBe(true);
});
