import { parse, tokenize } from "@borgar/fx";
import { mandateContent } from "../../../src/actions/mandateContent";
import { languages } from "../../../src/domain/language";
import { serialDay } from "../../../src/domain/serialDay";
import { sheetTitles } from "../../../src/sheets/bookBlueprint";
import { chooseNames } from "../../../src/sheets/bookNames";
import { goalsSheet } from "../../../src/sheets/goals/goalsSheet";
import { mandateSheet } from "../../../src/sheets/mandate/mandateSheet";
import { measuresSheet } from "../../../src/sheets/measures/measuresSheet";
import { milestonesSheet } from "../../../src/sheets/milestones/milestonesSheet";
import { organisationSheet } from "../../../src/sheets/organisation/organisationSheet";
import { editsOfKind, formulasIn } from "../../support/editsOfKind";
import { sampleMandate } from "../../support/sampleMandate";

const sheets = [mandateSheet, goalsSheet, measuresSheet, organisationSheet, milestonesSheet];
const nothing = { background: {}, goals: [], measures: [], roles: [], milestones: [] };

function plannedIn(language: (typeof languages)[number], more: object = {}) {
  const content = mandateContent(sampleMandate({ options: { language, sections: ["mandate", "goals", "measures", "organisation", "milestones"] }, ...more }), serialDay(2026, 3, 4), []);
  const book = chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] }, "Nord [og] sør");
  return sheets.flatMap((sheet) => {
    expect(sheet.holds(content)).toBe(true);
    return sheet.edits(content, book);
  });
}

describe.each(languages)("the sheets of a mandate in %s", (language) => {
  it.each([["with something in each", {}], ["with nothing in them", nothing]])("keep Excel's limits %s", (_name, more) => {
    const edits = plannedIn(language, more);
    const formulas = formulasIn(edits);
    const rules = editsOfKind(edits, "addConditionalFormat").map(({ formula }) => formula);
    expect(formulas.length).toBeGreaterThan(25);
    for (const formula of [...formulas, ...rules]) {
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula).not.toMatch(/undefined|TODAY|NOW\(|INDIRECT|OFFSET|LET\(|FILTER|XLOOKUP/);
    }
    for (const rule of rules) expect(rule).not.toMatch(/[{}]|PROSJEKT|\[/);
    for (const { validation: { rule, prompt, error } } of editsOfKind(edits, "setValidation")) {
      if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
      if (rule.kind === "list") expect(rule.words.join(",").length).toBeLessThanOrEqual(255);
      if (rule.kind === "list") for (const word of rule.words) expect(word).not.toContain(",");
      for (const { title, message } of [prompt, error]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("give their tables rectangles and headings of their own", () => {
    const edits = plannedIn(language);
    for (const { rows } of editsOfKind(edits, "writeCells")) for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const { tables } of sheets) for (const { columns } of tables) {
      const headings = columns.map(({ label }) => label[language].toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});

it("are not made when nothing was asked for", () => {
  const content = mandateContent(sampleMandate({ options: { sections: ["risks"] } }), serialDay(2026, 3, 4), []);
  expect(sheets.filter(({ holds }) => holds(content))).toEqual([]);
});
