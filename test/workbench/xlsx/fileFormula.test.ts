import { addInFunctionNames, fromFileFormula, toFileFormula } from "../../../workbench/xlsx/fileFormula";
import { needsArrayEvaluation } from "../../../workbench/xlsx/arrayEvaluation";

const addIn = addInFunctionNames(["PROSJEKT.RISK_FACTOR", "PROSJEKT.VERSION"]);
const inTable = { tableName: "Risiko" };

const bothWays: readonly (readonly [typed: string, file: string])[] = [
  ["=PROSJEKT.RISK_FACTOR([@S],[@K])", "_xldudf_PROSJEKT_RISK_FACTOR(Risiko[[#This Row],[S]],Risiko[[#This Row],[K]])"],
  ["=[@[S og K]]&Annen[@X]", "Risiko[[#This Row],[S og K]]&Annen[[#This Row],[X]]"],
  ["=SUM(Risiko[[S]:[K]],Risiko[#Totals])", "SUM(Risiko[[S]:[K]],Risiko[#Totals])"],
  ["=TEXTJOIN(\", \",TRUE,A1:A3)", "_xlfn.TEXTJOIN(\", \",TRUE,A1:A3)"],
  ["=FILTER(A1:A3,B1:B3>1)", "_xlfn._xlws.FILTER(A1:A3,B1:B3>1)"],
  ["=SORT(UNIQUE(A1:A3))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))"],
  ["=XLOOKUP(1,A:A,B:B)+ISOWEEKNUM(C1)", "_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn.ISOWEEKNUM(C1)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@A1:A3+1", "_xlfn.SINGLE(A1:A3)+1"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(rad,rad+x))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.rad,_xlpm.rad+x))"],
  ["=LET(f,LAMBDA(a,a*2),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2),_xlpm.f(3))"],
  ["=\"FILTER([@S])\"&'Bjørn''s ark'!A1", "\"FILTER([@S])\"&'Bjørn''s ark'!A1"],
  ["=IF(A1=\"\", \"\", A1 )", "IF(A1=\"\", \"\", A1 )"],
];

test.each(bothWays)("%s is %s in a file, and back", (typed, file) => {
  expect(toFileFormula(typed, inTable, addIn)).toBe(file);
  expect(fromFileFormula(file, inTable)).toBe(typed);
});

test.each([
  ["[2]!_xldudf_PROSJEKT_VERSION()", "=PROSJEKT.VERSION()"],
  ["FUNCRES.XLAM!_xldudf_PROSJEKT_RISK_FACTOR(A1,2)+1", "=PROSJEKT.RISK_FACTOR(A1,2)+1"],
  ["'FUNCRES.XLAM'!_xldudf_PROSJEKT_VERSION()", "=PROSJEKT.VERSION()"],
  ["[1]Ark1!A1", "=[1]Ark1!A1"],
  ["SUM(A1:A2)", "=SUM(A1:A2)"],
])("a foreign file's %s reads as %s", (file, typed) => {
  expect(fromFileFormula(file, { tableName: null })).toBe(typed);
});

test("a this-row reference outside its table names it", () => {
  expect(fromFileFormula("Risiko[[#This Row],[S]]", { tableName: "Annen" })).toBe("=Risiko[@S]");
});

test("column names with special characters are escaped alike in both", () => {
  expect(toFileFormula("=[@[Sum '[kr'] '#]]", inTable, addIn)).toBe("Risiko[[#This Row],[Sum '[kr'] '#]]");
});

test.each([
  ["=SUM(IF(A1:A3>1,B1:B3))", true],
  ["=FILTER(A1:A3,B1:B3)", true],
  ["=A1:A3", true],
  ["=INDEX(A1:A9,MATCH(1,(B1:B9=1)*(C1:C9=2),0))", true],
  ["=LET(x,A1:A3,SUM(x*1))", false],
  ["=SUM(LEN(Risiko[Risiko]))", true],
  ["=SUMPRODUCT((A1:A3=1)*B1:B3)", false],
  ["=SUMPRODUCT(--ISNUMBER(Risiko[RF]))", false],
  ["=SUMPRODUCT(IF(A1:A3>1,1,0))", true],
  ["=SUM(A1:A3)", false],
  ["=COUNTIFS(Risiko[S],1,Risiko[K],2)", false],
  ["=[@S]*[@K]", false],
  ["=IF([@S]=\"\",\"\",[@S]*[@K])", false],
  ["=COUNTA(A1#)", false],
  ["=@A1:A3+1", false],
  ["=OR(A1:A3)", false],
  ["=MOD(A1", false],
])("%s needs array evaluation: %s", (formula, expected) => {
  expect(needsArrayEvaluation(formula)).toBe(expected);
});
