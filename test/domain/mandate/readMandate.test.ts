import fc from "fast-check";
import { sectionKeys } from "../../../src/domain/mandate/sections";
import { readMandate, type SubprojectMandate } from "../../../src/domain/mandate/subprojectMandate";
import { serialDay } from "../../../src/domain/serialDay";
import { issueSentence } from "../../../src/text/translate";

const named = { header: { subproject: "Vann" } };

function read(answers: object): SubprojectMandate {
  const outcome = readMandate({ ...named, ...answers });
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, field }) => `${field}: ${code}`).join("; "));
  return outcome.value;
}

function findings(answers: object): string[] {
  const outcome = readMandate({ ...named, ...answers });
  return outcome.ok ? [] : outcome.issues.map(({ code, field }) => `${field}: ${code}`);
}

it("asks for nothing but the subproject's name", () => {
  expect(findings({})).toEqual([]);
  expect(readMandate({})).toMatchObject({ ok: false, issues: [{ code: "answer.required", field: "header.subproject" }] });
});

it("reads dates, amounts, ratings and choices once, and leaves out rows in which nothing is said", () => {
  const { risks, budget, goals, financing } = read({
    risks: [{ risk: "Pumpen svikter", likelihood: "4", consequence: "svært høy", due: "1. mai 2026" }, { risk: " ", likelihood: "" }, {}],
    goals: [{ goal: "Lavere lekkasje", kind: "Effektmål", level: "project" }, { level: "Hovedprosjekt" }],
    budget: { year: 2026, lines: [{ post: "Rør", account: "0230", yearAmount: "1,5 mill", kind: "utgift" }, { post: "Gebyr", kind: "income", yearAmount: 1234.5 }] },
    financing: [{ source: "Fylket", amount: "300.000", kind: "tilskudd", condition: "Mot dokumentasjon" }],
  });
  expect(risks).toEqual([expect.objectContaining({ risk: "Pumpen svikter", likelihood: 4, consequence: 5, due: serialDay(2026, 5, 1) })]);
  expect(goals).toEqual([expect.objectContaining({ kind: "effect", level: "project" })]);
  expect(budget.lines.map(({ account, kind, yearAmount }) => ({ account, kind, yearAmount }))).toEqual([
    { account: "0230", kind: "expense", yearAmount: 150_000_000 }, { account: "", kind: "income", yearAmount: 123_450 },
  ]);
  expect(financing).toEqual([expect.objectContaining({ amount: 30_000_000, kind: "grant", condition: "Mot dokumentasjon" })]);
});

it("makes weeks and rhythms of the period they stand in", () => {
  const { progress } = read({
    progress: {
      from: "30.12.2019", to: "03.05.2020",
      activities: [{ activity: "Nett" }],
      rhythms: [{ code: "A", everyWeeks: "2", firstWeek: "5", exceptWeeks: "14-15" }, { activity: "nett", code: "O", firstWeek: "uke 3" }],
      reporting: [{ body: "kommunestyret", rhythm: "hver 3. mnd" }],
    },
  });
  expect(progress.period).toEqual({ from: { isoYear: 2020, week: 1 }, to: { isoYear: 2020, week: 18 } });
  expect(progress.rhythms).toEqual([
    { activity: "", rhythm: { code: "A", everyWeeks: 2, from: { isoYear: 2020, week: 5 }, to: null, except: [{ isoYear: 2020, week: 14 }, { isoYear: 2020, week: 15 }] } },
    { activity: "nett", rhythm: { code: "O", everyWeeks: 0, from: { isoYear: 2020, week: 3 }, to: null, except: [] } },
  ]);
  expect(progress.reporting).toEqual([{ body: "kommunestyret", rhythm: { every: 3, unit: "month" } }]);
});

const period = { from: "01.01.2026", to: "30.06.2026" };
const shares = "10;10;10;10;10;10;10;10;10;10;0;0";

describe.each<{ field: string; code: string; answers: object }>([
  { field: "header.version", code: "answer.text.tooLong", answers: { header: { subproject: "Vann", version: "x".repeat(21) } } },
  { field: "background.frame", code: "answer.text.tooLong", answers: { background: { frame: "x".repeat(4001) } } },
  { field: "goals.1.goal", code: "answer.required", answers: { goals: [{}, { indicator: "m³" }] } },
  { field: "risks", code: "answer.rows.tooMany", answers: { risks: Array.from({ length: 1001 }, () => ({})) } },
  { field: "header.date", code: "answer.date.unreadable", answers: { header: { subproject: "Vann", date: "snart" } } },
  { field: "milestones.0.planned", code: "answer.date.outOfRange", answers: { milestones: [{ milestone: "Start", planned: "01.01.1850" }] } },
  { field: "milestones.0.planned", code: "answer.date.outOfRange", answers: { milestones: [{ milestone: "Start", planned: "01.01.2150" }] } },
  { field: "milestones.0.planned", code: "answer.date.outOfRange", answers: { milestones: [{ milestone: "Start", planned: "31.12.1999" }] } },
  { field: "milestones.0.number", code: "answer.milestoneNumber.unreadable", answers: { milestones: [{ milestone: "Start", number: "a.1" }] } },
  { field: "financing.0.amount", code: "answer.amount.unreadable", answers: { financing: [{ source: "Stat", amount: "=1+1" }] } },
  { field: "budget.lines.0.actuals", code: "answer.amounts.tooMany", answers: { budget: { lines: [{ post: "Rør", actuals: "1;2;3;4;5;6;7;8;9;10;11;12;13" }] } } },
  { field: "budget.lines.0.key", code: "answer.key.unknown", answers: { budget: { keys: [{ name: "Sommer", shares }], lines: [{ post: "Rør", key: "Vinter" }] } } },
  { field: "budget.keys.0.shares", code: "answer.key.shares", answers: { budget: { keys: [{ name: "Sommer", shares: "50;50" }] } } },
  { field: "risks.0.likelihood", code: "answer.rating.unreadable", answers: { risks: [{ risk: "Frost", likelihood: "6" }] } },
  { field: "roles.0.positionPercent", code: "answer.number.unreadable", answers: { roles: [{ role: "Leder", positionPercent: "140" }] } },
  { field: "proposals.0.employees", code: "answer.number.notWhole", answers: { proposals: [{ unit: "Skole", employees: "2,5" }] } },
  { field: "measures.0.status", code: "answer.choice.unknown", answers: { measures: [{ measure: "Kartlegge", status: "kanskje" }] } },
  { field: "progress.to", code: "answer.period.missing", answers: { progress: { from: "01.01.2026" } } },
  { field: "progress.to", code: "answer.period.reversed", answers: { progress: { from: "01.02.2026", to: "01.01.2026" } } },
  { field: "progress.to", code: "answer.period.tooLong", answers: { progress: { from: "01.01.2026", to: "31.12.2029" } } },
  { field: "progress.legend.0.code", code: "answer.code.spaces", answers: { progress: { ...period, legend: [{ code: "O A" }] } } },
  { field: "progress.legend.1.code", code: "answer.code.repeated", answers: { progress: { ...period, legend: [{ code: "O" }, { code: "O" }] } } },
  { field: "progress.rhythms.0.code", code: "answer.code.unknown", answers: { progress: { ...period, rhythms: [{ code: "X", firstWeek: "5" }] } } },
  { field: "progress.rhythms.0.activity", code: "answer.activity.unknown", answers: { progress: { ...period, rhythms: [{ code: "A", firstWeek: "5", activity: "Ukjent" }] } } },
  { field: "progress.rhythms.0.firstWeek", code: "answer.week.outside", answers: { progress: { ...period, rhythms: [{ code: "A", firstWeek: "45" }] } } },
  { field: "progress.rhythms.0.exceptWeeks", code: "answer.week.outside", answers: { progress: { ...period, rhythms: [{ code: "A", firstWeek: "5", exceptWeeks: "påske" }] } } },
  { field: "progress.reporting.0.rhythm", code: "answer.rhythm.unreadable", answers: { progress: { ...period, reporting: [{ body: "Rådet", rhythm: "innimellom" }] } } },
  { field: "goals.0", code: "answer.shape", answers: { goals: ["bare tekst"] } },
])("$code", ({ field, code, answers }) => {
  it(`is found at ${field}`, () => {
    expect(findings(answers)).toContain(`${field}: ${code}`);
  });
});

it("refuses what it does not know instead of leaving it out", () => {
  expect(findings({ budsjett: {} })).toEqual([": answer.shape"]);
  expect(findings({ risks: [{ risk: "Frost", sannsynlighet: 3 }] })).toEqual(["risks.0: answer.shape"]);
});

it("tells every finding at once", () => {
  expect(findings({ header: {}, risks: [{ likelihood: "9" }, { risk: "x", due: "i går" }], progress: { from: "x" } })).toEqual(expect.arrayContaining([
    "header.subproject: answer.required", "risks.0.likelihood: answer.rating.unreadable", "risks.1.due: answer.date.unreadable", "progress.from: answer.date.unreadable",
  ]));
});

it("knows the flat key by its name on the sheet", () => {
  expect(read({ budget: { lines: [{ post: "Rør", key: "like deler" }] } }).budget.lines.map(({ key }) => key)).toEqual([""]);
});

it.each([
  ["nb", "Lov er: Ikke påbegynt, Påbegynt, Utsatt, Fullført."],
  ["nn", "Lov er: Ikkje starta, Starta, Utsett, Fullført."],
  ["sv", "Tillåtet är: Ej påbörjad, Påbörjad, Uppskjuten, Slutförd."],
  ["en", "Allowed are: Not started, Started, Postponed, Completed."],
] as const)("says what can be chosen in the language of the sentence: %s", (language, allowed) => {
  const refused = readMandate({ ...named, measures: [{ measure: "x", status: "kanskje" }] });
  expect(refused.ok ? [] : refused.issues.map((found) => issueSentence(language, found))).toEqual([expect.stringContaining(allowed)]);
});

it("keeps any text as it was typed", () => {
  const awkward = ["=SUM(A1)", "+47 999", "-", "@navn", "'", "a:b[c]", "😀".repeat(40), "שלום", "<b>x</b>", "é\u0301"];
  const { risks } = read({ risks: awkward.map((risk) => ({ risk })) });
  expect(risks.map(({ risk }) => risk)).toEqual(awkward);
});

it("never throws, whatever the answers are", () => {
  fc.assert(fc.property(fc.anything(), (answers) => {
    readMandate(answers);
  }), { numRuns: 500 });
  fc.assert(fc.property(fc.record({
    header: fc.record({ subproject: fc.string() }),
    options: fc.constant({ sections: [...sectionKeys] }),
    risks: fc.array(fc.record({ risk: fc.string(), likelihood: fc.oneof(fc.string(), fc.double()), due: fc.string() }), { maxLength: 3 }),
    progress: fc.record({ from: fc.string(), to: fc.string(), rhythms: fc.array(fc.record({ code: fc.string(), firstWeek: fc.string(), exceptWeeks: fc.string() }), { maxLength: 2 }) }),
  }), (answers) => {
    const outcome = readMandate(answers);
    if (!outcome.ok) expect(outcome.issues.every(({ code }) => code.startsWith("answer."))).toBe(true);
  }), { numRuns: 500 });
});
