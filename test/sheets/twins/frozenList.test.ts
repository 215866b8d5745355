import { frozenList, isCalculated, isListFormula } from "../../../src/sheets/twins/frozenList";
import { spillReferences } from "../../../src/sheets/twins/spillReferences";
import { twinContext } from "./twinContext";

const event = ["Brann", "2026-U51", 46370, "O", "oppstart"];

test("a list is known where it is all of the formula", () => {
  expect(["=PROSJEKT.WEEK_EVENTS(A1:D4,2026,F1:G2)", "= prosjekt.week_events( A1:D4 ,,)"].map(isListFormula)).toEqual([true, true]);
  expect(["=ROWS(PROSJEKT.WEEK_EVENTS(A1:D4,2026,))", "=PROSJEKT.WEEK_OF(A1)", '="PROSJEKT.WEEK_EVENTS(A1,1,)"', "=PROSJEKT.WEEK_EVENTS(A1:D4", "=SUM(A1)"].map(isListFormula)).toEqual([false, false, false, false, false]);
});

test("its first cell gives its text, whatever the text, and has the arguments in ordinary functions", () => {
  const first = (formula: string, text: string) => frozenList(formula, [[text, ...event.slice(1)]], twinContext);
  expect(first("=PROSJEKT.WEEK_EVENTS(Plan[#All],[@År],Koder)", '"=1+1"')).toMatchObject([[{ formula: '=CHOOSE(1,"""=1+1""",Plan[#All],[@År],Koder)' }, "2026-U51", 46370, "O", "oppstart"]]);
  expect(first("=PROSJEKT.WEEK_EVENTS(A1:D4,PROSJEKT.RISK_FACTOR(1,2)+2024,)", "x".repeat(300))).toMatchObject([[{ formula: expect.stringMatching(/^=CHOOSE\(1,"x{250}"&"x{50}",A1:D4,IFERROR\(CHOOSE\([^A-Z]*VALUE\("x"\)\)\+2024\)$/) as string }, "2026-U51", 46370, "O", "oppstart"]]);
  expect(first("=PROSJEKT.WEEK_EVENTS(A1:D4,PROSJEKT.RISK_FACTOR(1),)", "Brann")).toEqual({ refused: "arguments" });
  expect(first("=PROSJEKT.WEEK_EVENTS(A1:D4,2026,)", "x".repeat(9000))).toEqual({ refused: "tooLong" });
});

test("the errors it answers with stay errors; others say that there is no list", () => {
  expect(frozenList("=PROSJEKT.WEEK_EVENTS(A1:D4,2026,)", [event, ["Brann", "2026-U52", 46377, "#N/A", "#VALUE!"]], twinContext)).toEqual([[{ formula: '=CHOOSE(1,"Brann",A1:D4,2026)' }, ...event.slice(1)], ["Brann", "2026-U52", 46377, { formula: "=NA()" }, { formula: '=VALUE("x")' }]]);
  expect(isCalculated([event, ["Brann", "", 1, "X", "#VALUE!"]])).toBe(true);
  for (const error of ["#NAME?", "#BUSY!", "#SPILL!", "#GETTING_DATA", "#VALUE!", "#DIV/0!"]) expect([error, isCalculated([[error]])]).toEqual([error, false]);
  expect(isCalculated([event, ["Brann", "", 1, "X", "#BUSY!"]])).toBe(false);
  expect(isCalculated([["#1 Brann", "", 1, "O", "#oppstart!"]])).toBe(true);
});

test("references to a whole spill are found by sheet and cell", () => {
  expect(spillReferences("=ROWS(J1#)+SUM('Ark 2'!$K$2#)")).toEqual([{ sheet: null, row: 1, column: 10 }, { sheet: "Ark 2", row: 2, column: 11 }]);
  expect(spillReferences('=SUM(Plan[#All],J1)&"J1#"')).toEqual([]);
});
