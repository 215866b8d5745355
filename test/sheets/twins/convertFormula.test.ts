import { tokenize } from "@borgar/fx";
import { functionsById } from "../../../src/functions/functionsById";
import { isRefusal } from "../../../src/sheets/twins/callArgument";
import { convertFormula } from "../../../src/sheets/twins/convertFormula";
import { copiedFormula, formulaKey } from "../../../src/sheets/twins/formulaAt";
import { callsUs, repairedFormula } from "../../../src/sheets/twins/repairedFormula";
import { twinBuilders } from "../../../src/sheets/twins/twinBuilders";
import { twinContext } from "./twinContext";

function twin(formula: string): string {
  const twins = convertFormula(formula, twinContext);
  if (twins === null || isRefusal(twins)) throw new Error(`${formula}: ${twins?.refused ?? "nothing to convert"}`);
  return twins[0]?.[0] ?? "";
}

/** In every Excel from 2019 on. */
const ordinary = new Set(`ABS CHOOSE COLUMN COLUMNS COUNT COUNTBLANK COUNTIF DATE DATEVALUE FIND IF IFERROR INDEX INT ISERROR ISNA ISNUMBER LEFT LEN LOWER
MID MIN MOD NA NUMBERVALUE REPT RIGHT ROUND ROW ROWS SIGN SUBSTITUTE SUM SUMPRODUCT T TEXTJOIN TRIM UNICHAR VALUE YEAR`.split(/\s+/));

const calls = [
  "=PROSJEKT.RISK_FACTOR([@[Sannsynlighet etter tiltak]],[@[Konsekvens etter tiltak]])",
  '=PROSJEKT.RISK_LEVEL(A1,B1,"4")', "=PROSJEKT.RISK_LEVEL(A1,B1,C1)", "=PROSJEKT.RISK_LEVEL([@S],[@K],Risikokart)",
  "=PROSJEKT.RISK_MATRIX(Risiko[Nr],IF(ISNUMBER(Risiko[RF]),Risiko[S],0),Risiko[K])",
  "=PROSJEKT.MILESTONE_STATUS([@[Planlagt dato]],[@[Faktisk dato]],Statusdato,Varseldager)",
  '=PROSJEKT.BUDGET_VARIANCE(Budsjett[@[Budsjett hittil i år]],Budsjett[@[Regnskap hittil i år]],"tekst","KOSTRA")',
  '=PROSJEKT.BUDGET_VARIANCE(A1,B1,"prosent")', "=PROSJEKT.BUDGET_TO_DATE(A1,B1)", "=PROSJEKT.BUDGET_TO_DATE(A1,B1,Innstillinger!$C$3:$N$3)",
  '=PROSJEKT.YEAR_FORECAST(A1,B1,C1,D1:O1,"trend")', '=PROSJEKT.YEAR_FORECAST(A1,B1,C1,,"trend")', "=PROSJEKT.WEEK_DATE(A1,B1,C1)", "=PROSJEKT.WEEK_OF(A1)",
  "=PROSJEKT.MEASURE_QUADRANT(A1,B1)", "=PROSJEKT.PROPOSALS_PER_EMPLOYEE(A1,B1)", "=PROSJEKT.VERSION()",
];

test("every function has a twin, or says why it has none", () => {
  expect(Object.keys(twinBuilders)).toEqual(Object.keys(functionsById));
  expect(Object.keys(twinBuilders).filter((id) => !calls.some((call) => call.includes(id)))).toEqual(["WEEK_EVENTS"]);
});

test.each(calls)("%s becomes a formula within Excel's limits, of functions that Excel 2019 has", (call) => {
  const written = twin(call);
  expect(written.length).toBeLessThanOrEqual(8192);
  const tokens = tokenize(written);
  expect(tokens.filter(({ type }) => type === "string").every(({ value }) => value.length <= 257)).toBe(true);
  expect(tokens.filter(({ type, value }) => type === "func" && !ordinary.has(value)).map(({ value }) => value)).toEqual([]);
  expect(deepest(tokens.map(({ value }) => value))).toBeLessThan(64);
});

test("a call inside other functions, and inside itself, is converted where it stands", () => {
  expect(twin('=IF( PROSJEKT.VERSION() ="1",SUM(A1:A3) , "PROSJEKT.VERSION()")')).toBe('=IF( T("1.0.0") ="1",SUM(A1:A3) , "PROSJEKT.VERSION()")');
  expect(twin("=prosjekt.budget_variance(PROSJEKT.BUDGET_TO_DATE(A1,4),B1)")).not.toMatch(/prosjekt/i);
  expect(convertFormula("=PROSJEKT.WEEK_OF(PROSJEKT.WEEK_DATE(A1,B1))", twinContext)).toEqual({ refused: "tooLong" });
  expect(convertFormula('=SUM(1)&"PROSJEKT.VERSION()"', twinContext)).toBeNull();
  expect(convertFormula("=PROSJEKT.ANNET(1)", twinContext)).toBeNull();
});

test("what is written in the formula itself is read once", () => {
  expect(twin('=PROSJEKT.BUDGET_VARIANCE("1 234,50",-100)')).toBe('=IFERROR(ROUND((1234.5)-(-100),2),VALUE("x"))');
  expect(twin('=PROSJEKT.WEEK_OF("1.2.2024")')).toContain("45323");
  expect(twin('=PROSJEKT.RISK_FACTOR("Svært høy",6)')).toMatch(/^=IFERROR\(CHOOSE\(1\+5\*VALUE\("x"\),/);
});

test("a formula that cannot be taken apart is refused", () => {
  expect(convertFormula("=[2]!PROSJEKT.RISK_FACTOR(1,2)", twinContext)).toEqual({ refused: "unreadable" });
});

test.each([
  ["=[2]!_xldudf_PROSJEKT_RISK_FACTOR(A1,B1)"], ["=FUNCRES.XLAM!_xldudf_PROSJEKT_RISK_FACTOR(A1,B1)"], ["=_xlfn._xldudf_PROSJEKT_RISK_FACTOR(A1,B1)"],
  ["=[1]!PROSJEKT.RISK_FACTOR(A1,B1)"], ["='C:\\Brukere\\[prosjektark.xlam]Ark''1'!PROSJEKT.RISK_FACTOR(A1,B1)"], ["=@_xldudf_prosjekt_risk_factor(A1,B1)"],
])("%s is our function again", (lost) => {
  expect(repairedFormula(lost)).toBe("=PROSJEKT.RISK_FACTOR(A1,B1)");
});

test("other add-ins' functions, texts and names stay", () => {
  for (const formula of ["=_xldudf_ANDRE_RISK_FACTOR(1)", '="_xldudf_PROSJEKT_RISK_FACTOR(1)"', "=PROSJEKT_RISK_FACTOR+1", "=[2]Ark1!A1+PROSJEKT.RISK_FACTOR(1,2)"]) expect(repairedFormula(formula)).toBe(formula);
  expect(callsUs('="PROSJEKT.VERSION()"')).toBe(false);
  expect(callsUs("=1+prosjekt.version()")).toBe(true);
});

test("a formula is the same however Excel writes it", () => {
  const place = { row: 5, column: 4 };
  expect(formulaKey("=sum( A5 ,Risiko[@S])", place)).toBe(formulaKey("=SUM(A5,Risiko[[#This Row],[S]])", place));
  expect(formulaKey("=_xlfn.NUMBERVALUE(A5)", place)).toBe(formulaKey("=NUMBERVALUE(A6)", { row: 6, column: 4 }));
  expect(formulaKey('=A5&"a b"', place)).not.toBe(formulaKey('=A5&"ab"', place));
  expect(copiedFormula("=A5*$B$1+'Ark ''2'!C5", place, { row: 7, column: 5 })).toBe("=B7*$B$1+'Ark ''2'!D7");
});

function deepest(tokens: readonly string[]): number {
  let depth = 0;
  return Math.max(...tokens.map((token) => (depth += token === "(" ? 1 : token === ")" ? -1 : 0)));
}
