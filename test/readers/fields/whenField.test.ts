import { calendarDate, existingDay } from "../../../src/domain/serialDay";
import { issueId, type Issue } from "../../../src/domain/issue";
import type { Language } from "../../../src/domain/language";
import { createFindings } from "../../../src/readers/findings";
import { whenField } from "../../../src/readers/records/fields/whenField";
import { trailingWhen } from "../../../src/readers/records/trailingWhen";

function read(text: string, language: Language, year: number | null, accepted: ReadonlySet<string> = new Set()): { readonly text: string; readonly issues: readonly Issue[] } {
  const findings = createFindings(accepted);
  const document = { lines: [], page: [], day: () => (year === null ? null : existingDay(year, 3, 1)) };
  return { text: whenField({ text, place: { line: 1, column: 1 } }, { findings, language, title: "", document, corrections: new Map() }), issues: findings.issues };
}

test.each([
  ["var 2013", "nb", "when.word.repaired", "vår 2013"], ["Hest 2013", "nb", "when.word.repaired", "Høst 2013"], ["Var/hgst 2012", "nb", "when.word.repaired", "Vår/høst 2012"], ["host 2014", "sv", "when.word.repaired", "höst 2014"], ["host 2014", "nb", "when.word.repaired", "høst 2014"], ["sommeren 2014 - h@sten 2015", "nb", "when.word.repaired", "sommeren 2014 - høsten 2015"],
  ["augustseptember 2014", "nb", "when.dash.lost", "august–september 2014"], ["april juni 2014", "nb", "when.dash.lost", "april–juni 2014"], ["april februari 2014", "sv", "when.dash.lost", "april 2013–februari 2014"], ["ca augustseptember 2014", "nb", "when.dash.lost", "ca august–september 2014"],
  ["februar / mars 2013", "nb", "when.eitherMonth", "februar–mars 2013"],
  ["31.12.13", "nb", "when.date.unclear", "31.12.2013"], ["innen 15.1.16", "nb", "when.date.unclear", "innen 15.01.2016"], ["01.02..2013", "nb", "when.date.unclear", "01.02.2013"], ["2. mai 12", "nb", "when.date.unclear", "02.05.2012"],
  ["15maj", "sv", "when.year.missing", "15 maj 2013"], ["15maj-", "sv", "when.year.missing", "15 maj 2013"], ["15.1.", "nb", "when.year.missing", "15.1.2013"], ["hausten", "nn", "when.year.missing", "hausten 2013"], ["veke 7", "nn", "when.year.missing", "veke 7 2013"], ["jan 13", "nb", "when.year.missing", null],
  ["Oppstart i ny avdeling jan. 2013", "nb", "when.inText", "jan. 2013"],
  ["Snarest", "nb", "when.onlyWords", null], ["12/7", "nb", "when.onlyWords", null], ["1.10", "nb", "when.onlyWords", null], ["etter behov", "nb", "when.onlyWords", null],
] as const)("%p in %s is kept as written, with one doubt: %s, %p", (text, language, code, proposal) => {
  const { text: kept, issues } = read(text, language, 2013);
  expect(kept).toBe(text);
  expect(issues.map((one) => [one.code, one.proposal])).toEqual([[code, proposal]]);
  const [only] = issues;
  if (proposal !== null && only) expect(read(text, language, 2013, new Set([issueId(only)])).text).toBe(proposal);
});

test.each([
  ["innen 15.1.2016", "nb"], ["tentativt i perioden april-juni 2014", "nb"], ["februar-mars 2014", "nb"], ["2. mai 2012", "nb"], ["hausten 2026", "nn"], ["v. 7 2027", "sv"], ["andra kvartalet 2026", "sv"], ["by the end of 2026", "en"], ["Vår/høst 2012", "nb"], ["2013-12-31", "nb"],
] as const)("%p in %s is a time as it stands", (text, language) => {
  expect(read(text, language, 2013)).toEqual({ text, issues: [] });
});

test("the blanks around a dash are evened out, and a dash alone says nothing", () => {
  expect(read("mars –juni 2013", "nb", null)).toEqual({ text: "mars–juni 2013", issues: [] });
  expect(read("januari- mars 2013", "sv", null)).toEqual({ text: "januari–mars 2013", issues: [] });
  expect(read("–", "nb", null)).toEqual({ text: "", issues: [] });
});

test("without a year in the document none is proposed", () => {
  expect(read("høsten", "nb", null).issues.map(({ code, proposal }) => [code, proposal])).toEqual([["when.year.missing", null]]);
  expect(calendarDate(existingDay(2013, 3, 1) ?? 0).year).toBe(2013);
});

test("a repaired word without a year is asked for its year once it is repaired", () => {
  const [first] = read("hgst", "nb", 2013).issues;
  expect([first?.code, first?.proposal]).toEqual(["when.word.repaired", "høst"]);
  const second = read("hgst", "nb", 2013, new Set(first ? [issueId(first)] : []));
  expect(second.issues.map(({ code, proposal }) => [code, proposal])).toEqual([["when.word.repaired", "høst"], ["when.year.missing", "høst 2013"]]);
});

test.each([
  ["Vedtak om plan 31.1.2014", "31.1.2014", false], ["Valg av modell, tentativt i perioden april-juni 2014", "tentativt i perioden april-juni 2014", true], ["Sluttrapport til utvalget innen 15.1.2016.", "innen 15.1.2016", false], ["Oppstart, uke 5, 2026", "uke 5, 2026", true],
  ["Drift (høsten 2026)", "høsten 2026", true], ["Opplæring i var 2013", "i var 2013", false], ["Plan, 2015", "2015", true], ["Ferdig innen 2015", "innen 2015", false], ["Møte med rådet november 2013 til februar", "november 2013 til februar", false], ["Oppslag (snarest)", "snarest", true], ["Levere fra og med høsten 2014", "fra og med høsten 2014", false],
] as const)("%p ends with %p", (text, when, isSetApart) => {
  expect(trailingWhen(text, "nb")).toEqual({ text: when, from: text.indexOf(when), isSetApart });
});

test.each(["Budsjett for 2015", "Sak 12/7", "Prosjekt 3235", "Ha en plan", "", "Kapittel 1.10", "Snarest mulig start av arbeidet", `${"ord ".repeat(5000)}`])("%p ends with no time", (text) => {
  expect(trailingWhen(text, "nb")).toBeNull();
});
