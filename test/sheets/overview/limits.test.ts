import { parse, tokenize } from "@borgar/fx";
import { mandateContent } from "../../../src/actions/mandateContent";
import { languages, type Language } from "../../../src/domain/language";
import { sectionKeys, type SectionKey } from "../../../src/domain/mandate/sections";
import { serialDay } from "../../../src/domain/serialDay";
import { bookEdits, sheetTitles } from "../../../src/sheets/bookBlueprint";
import { chooseNames } from "../../../src/sheets/bookNames";
import { overviewRow, overviewTable } from "../../../src/sheets/overview/overviewTable";
import { overviewSheet } from "../../../src/sheets/overview/overviewSheet";
import { proposalsSheet } from "../../../src/sheets/proposals/proposalsSheet";
import { savingsTable, savingsTableOf } from "../../../src/sheets/savings/savingsTable";
import { savingsSheet } from "../../../src/sheets/savings/savingsSheet";
import { editsOfKind, formulasIn } from "../../support/editsOfKind";
import { sampleMandate } from "../../support/sampleMandate";

const sheets = [savingsSheet, proposalsSheet, overviewSheet];

function contentWith(sections: readonly SectionKey[], language: Language = "nb", more: object = {}) {
  return mandateContent(sampleMandate({ options: { language, sections: [...sections], statusDate: "04.03.2026" }, ...more }), serialDay(2026, 3, 4), []);
}

function namesIn(language: Language = "nb") {
  return chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] }, "Nord [og] sør");
}

const nothing = { risks: [], milestones: [], goals: [], measures: [], informationPlan: [], decisionPoints: [], savings: {}, proposals: [], budget: {}, financing: [] };

describe.each(languages)("savings, proposals and overview in %s", (language) => {
  it.each([["with something in each", {}], ["with nothing in them", nothing]])("keep Excel's limits %s", (_name, more) => {
    const content = contentWith(sectionKeys, language, more);
    const edits = sheets.flatMap((sheet) => sheet.edits(content, namesIn(language)));
    const formulas = formulasIn(edits);
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of [...formulas, ...editsOfKind(edits, "addConditionalFormat").map((edit) => edit.formula)]) {
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).not.toMatch(/undefined|NaN|TODAY|NOW\(|INDIRECT|OFFSET|LET\(|FILTER|XLOOKUP|PROSJEKT/);
    }
    for (const { formula } of editsOfKind(edits, "addConditionalFormat")) expect(formula).not.toMatch(/[{}[]/);
    for (const { rows } of editsOfKind(edits, "writeCells")) for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const { tables } of sheets) for (const { columns } of tables) {
      const headings = columns.map(({ label }) => label[language].toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

const parts: readonly SectionKey[] = ["measures", "goals", "progressPlan", "risks", "milestones", "budget", "informationPlan", "decisionPoints", "savings", "proposals"];
const combinations: readonly (readonly SectionKey[])[] = [[], ...parts.map((part) => [part]), ...parts.map((part) => parts.filter((other) => other !== part))];

it.each(combinations.map((sections) => [sections.join(", ") || "nothing", sections] as const))("the overview of %s names no table and no name that is not there", (_name, sections) => {
  const book = namesIn();
  const edits = bookEdits(contentWith([...sections, "overview"]), book);
  const made = new Set(edits.flatMap((edit) => (edit.kind === "addTable" || edit.kind === "addName" ? [edit.name] : [])));
  const known = [...Object.values(book.tables), ...Object.values(book.names)];
  const formulas = formulasIn(edits.filter((edit) => "sheet" in edit && edit.sheet === book.sheets.overview));
  for (const formula of formulas) {
    const used = known.filter((name) => new RegExp(`(?<![\\p{L}\\p{N}_."])${name}(?![\\p{L}\\p{N}_."])`, "u").test(formula));
    expect(used.filter((name) => !made.has(name))).toEqual([]);
  }
  for (const { chart } of editsOfKind(edits, "addChart")) {
    const drawn = [chart.categories, ...chart.series.map(({ values }) => values)].map(({ sheet }) => sheet);
    for (const sheet of drawn) expect(editsOfKind(edits, "addSheet").map((edit) => edit.sheet)).toContain(sheet);
  }
});

it("an overview's row has a content for every column, empty where the subproject has no such sheet", () => {
  const row = overviewRow({ book: namesIn(), sheets: new Set(["settings", "risks"]) }, "sv");
  expect([...row.keys()]).toEqual(overviewTable.columns.map(({ key }) => key));
  expect(row.get("redRisks")).toEqual({ formula: expect.stringContaining("Risiko_Nord_og_sør[") });
  expect([row.get("lateMilestones"), row.get("budget"), row.get("nextMeeting")]).toEqual(["", "", ""]);
});

it("a savings table is known again by the years in its headings", () => {
  const headings = savingsTable(2013).columns.map(({ label }) => label.nb);
  expect(headings).toEqual(expect.arrayContaining(["2013", "2016"]));
  expect(savingsTableOf(["mine egne", ...headings.toReversed()])?.columns.map(({ label }) => label.nb)).toEqual(headings);
  expect(savingsTableOf(["Tiltak"])).toBeNull();
});
