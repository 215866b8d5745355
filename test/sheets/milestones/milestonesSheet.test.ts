import { mandateContent } from "../../../src/actions/mandateContent";
import { languages } from "../../../src/domain/language";
import { milestoneStatuses, milestoneStatusWords } from "../../../src/domain/milestoneStatus";
import { serialDay } from "../../../src/domain/serialDay";
import { sheetTitles } from "../../../src/sheets/bookBlueprint";
import { chooseNames } from "../../../src/sheets/bookNames";
import { statusFormula } from "../../../src/sheets/milestones/milestoneFormulas";
import { milestonesSheet } from "../../../src/sheets/milestones/milestonesSheet";
import { holidaysFor } from "../../../src/sheets/settings/holidayTable";
import { calendarDate } from "../../../src/domain/serialDay";
import { editsOfKind } from "../../support/editsOfKind";
import { sampleMandate } from "../../support/sampleMandate";

function contentWith(milestones: readonly object[]) {
  return mandateContent(sampleMandate({ milestones, progress: {} }), serialDay(2026, 3, 4), []);
}

describe("the status in words", () => {
  it.each(languages)("is MILESTONE_STATUS' own in bokmål and its translation in %s", (language) => {
    const formula = statusFormula(chooseNames(language, sheetTitles(language), { sheets: [], tablesAndNames: [] }));
    const replaced = [...formula.matchAll(/,"([^"]+)","([^"]+)"\)/g)];
    for (const status of milestoneStatuses) {
      const shown = replaced.reduce((text, [, from = "", to = ""]) => text.replaceAll(from, to), milestoneStatusWords[status].nb);
      expect(shown).toBe(milestoneStatusWords[status][language]);
    }
    expect(formula.match(/PROSJEKT/g)).toHaveLength(1);
  });
});

describe("the milestones' sheet", () => {
  it("stands in the order of the numbers, as text", () => {
    const book = chooseNames("nb", sheetTitles("nb"), { sheets: [], tablesAndNames: [] });
    const edits = milestonesSheet.edits(contentWith(["2", "1.10", "", "1.2", "1"].map((number) => ({ number, milestone: `M ${number}` }))), book);
    const table = editsOfKind(edits, "addTable")[0]?.rect;
    const written = editsOfKind(edits, "writeCells").find(({ row, column }) => row === table?.row && column === 1);
    expect(written?.rows.slice(1).map(([number]) => number)).toEqual(["1", "1.2", "1.10", "2", ""]);
    expect(editsOfKind(edits, "formatCells")).toContainEqual(expect.objectContaining({ rect: { row: 13, column: 1, rowCount: 5, columnCount: 1 }, numberFormat: "@" }));
  });

  it("refuses a number that is not text, from its own first row on", () => {
    const book = chooseNames("sv", sheetTitles("sv"), { sheets: [], tablesAndNames: [] });
    const validations = editsOfKind(milestonesSheet.edits(contentWith([{ number: "1", milestone: "M" }]), book), "setValidation");
    const custom = validations.find(({ validation }) => validation.rule.kind === "custom");
    expect(custom?.rect).toEqual({ row: 13, column: 1, rowCount: 1, columnCount: 1 });
    expect(custom?.validation.rule).toEqual({ kind: "custom", formula: '=AND(ISTEXT(A13),ISNUMBER(-SUBSTITUTE(A13,".","")),ISERROR(SEARCH(",",A13)))' });
  });

  it("has the holidays of every year its milestones touch, and of the status date's", () => {
    const years = (milestones: readonly object[]) => [...new Set(holidaysFor(contentWith(milestones)).map(({ day }) => calendarDate(day).year))];
    expect(years([{ milestone: "M", planned: "15.01.2024", actual: "01.02.2028" }])).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(years([{ milestone: "M" }])).toEqual([2026]);
    expect([...new Set(holidaysFor(mandateContent(sampleMandate({ options: { sections: ["goals"] } }), serialDay(2026, 3, 4), [])).map(({ day }) => calendarDate(day).year))]).toEqual([2026]);
  });
});
