import { answersFromReadings } from "../../src/actions/answersFromReadings";
import { issueId } from "../../src/domain/issue";
import { readMandate } from "../../src/domain/mandate/subprojectMandate";
import { planFromRhythms } from "../../src/domain/planFromRhythms";
import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import type { ReadField, ReadRecord, RecordPart, RecordsReading } from "../../src/readers/records/recordsReading";
import type { TableReading } from "../../src/readers/tableReading";

const place = { line: 1, column: 1 };

function field(text: string): ReadField {
  return { id: text, text, written: text, place };
}

function record(part: RecordPart, fields: Readonly<Record<string, string>>): ReadRecord {
  return { part, place, fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, field(text)])) };
}

function reading(records: readonly ReadRecord[], facts: Readonly<Record<string, string>> = {}, repeats = false): RecordsReading {
  return { kind: "mandate", id: "m", line: 1, title: "", form: "text", records, facts: Object.fromEntries(Object.entries(facts).map(([path, text]) => [path, field(text)])), repeats, issues: [] };
}

function tables(text: string, isoYear: number | null = null, accept = true): readonly TableReading[] {
  const source = sourceFromText(text);
  if (!source.ok) throw new Error("no source");
  const options = { kind: "auto", isoYear, language: "nb" } as const;
  const first = readTables(source.value, { ...options, accepted: new Set() });
  const ids = first.tables.flatMap(({ issues }) => issues).filter(({ proposal }) => proposal !== null).map(issueId);
  return accept ? readTables(source.value, { ...options, accepted: new Set(ids) }).tables : first.tables;
}

const grid = [
  "Aktivitet\tAnsvarlig\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11",
  "Skole\tKari\tO\t\tA\t\tA\t\tA\t\t\t\tA",
  "Barnehage\t\t\tO A\t\t\t\t\t\tse notat\t\t\t",
  "",
  "O = oppstart A = arbeidsmøte",
  "",
].join("\n");

test("a plan becomes its period, legend, rows and rhythms, and the wizard makes the same events of them", () => {
  const readings = tables(grid, 2025);
  const answers = answersFromReadings(readings, "nb");
  expect(answers.progress).toMatchObject({ from: "30.12.2024", to: "16.03.2025" });
  expect(answers.progress.legend).toEqual([{ code: "O", meaning: "oppstart", role: "start" }, { code: "A", meaning: "arbeidsmøte", role: "meeting" }]);
  expect(answers.progress.activities).toEqual([{ activity: "Skole", responsible: "Kari" }, { activity: "Barnehage", responsible: "" }]);
  expect(answers.progress.rhythms).toEqual([
    { activity: "Skole", code: "O", firstWeek: "1", everyWeeks: "", lastWeek: "", exceptWeeks: "" },
    { activity: "Skole", code: "A", firstWeek: "3", everyWeeks: "2", lastWeek: "11", exceptWeeks: "9" },
    { activity: "Barnehage", code: "O", firstWeek: "2", everyWeeks: "", lastWeek: "", exceptWeeks: "" },
    { activity: "Barnehage", code: "A", firstWeek: "2", everyWeeks: "", lastWeek: "", exceptWeeks: "" },
    { activity: "Barnehage", code: "se notat", firstWeek: "8", everyWeeks: "", lastWeek: "", exceptWeeks: "" },
  ]);
  const readable = { ...answers, header: { ...answers.header, subproject: "Skole" }, progress: { ...answers.progress, rhythms: answers.progress.rhythms.slice(0, 4) } };
  const mandate = readMandate(readable);
  if (!mandate.ok) throw new Error(JSON.stringify(mandate.issues));
  const { period, days, ...progress } = mandate.value.progress;
  if (!period || !days) throw new Error("The answers give no period");
  const plan = planFromRhythms({ ...progress, period, days }, "nb");
  const read = readings[0]?.kind === "progressGrid" ? readings[0].plan : null;
  expect(plan.activities.map(({ activity, events }) => ({ activity, events }))).toEqual(read?.activities.map(({ activity, events }) => ({ activity, events })));
});

test("what could not be read stays as written, and the wizard says so at its field", () => {
  const answers = answersFromReadings([...tables(`${grid}\nRisiko\tS\tK\tFrist\nFrost\t9\t3\tsnarest\n`, 2025, false)], "nb");
  expect(answers.risks).toMatchObject([{ risk: "Frost", likelihood: "9", consequence: "3", due: "snarest" }]);
  const mandate = readMandate({ ...answers, header: { ...answers.header, subproject: "X" } });
  expect(mandate.ok).toBe(false);
  if (!mandate.ok) expect(mandate.issues.map((one) => one.field)).toEqual(expect.arrayContaining(["risks.0.likelihood", "risks.0.due", "progress.rhythms.4.code"]));
});

test("a plan whose year is not known keeps its weeks, and asks for the period", () => {
  const answers = answersFromReadings(tables(grid, null, false), "nb");
  expect(answers.progress).toMatchObject({ from: "", to: "" });
  expect(answers.progress.rhythms.map(({ firstWeek, lastWeek, exceptWeeks }) => [firstWeek, lastWeek, exceptWeeks])).toEqual([["1", "", ""], ["3", "11", "9"], ["2", "", ""], ["2", "", ""], ["8", "", ""]]);
  const mandate = readMandate({ ...answers, header: { ...answers.header, subproject: "X" }, progress: { ...answers.progress, rhythms: answers.progress.rhythms.slice(0, 4) } });
  if (!mandate.ok) expect(mandate.issues.map(({ code }) => code)).toContain("answer.period.missing");
  expect(mandate.ok).toBe(false);
});

test("a week that comes twice in the period is typed with its year", () => {
  const [first] = tables(grid, 2025);
  const [second] = tables(grid, 2026);
  if (!first || !second) throw new Error("two grids");
  const answers = answersFromReadings([first, second], "nb");
  expect(answers.progress).toMatchObject({ from: "30.12.2024", to: "15.03.2026" });
  expect(answers.progress.activities).toHaveLength(2);
  expect(answers.progress.rhythms.filter(({ activity, code }) => activity === "Skole" && code === "O").map(({ firstWeek }) => firstWeek)).toEqual(["1", "2026-U01"]);
});

test("the period said in words holds where the plan has room in it", () => {
  const readings = tables(grid, 2025);
  const wide = answersFromReadings([...readings, reading([], { "progress.from": "01.12.2024", "progress.to": "30.06.2025" })], "nb");
  expect(wide.progress).toMatchObject({ from: "01.12.2024", to: "30.06.2025" });
  const narrow = answersFromReadings([...readings, reading([], { "progress.from": "01.02.2025", "progress.to": "30.06.2025" })], "nb");
  expect(narrow.progress).toMatchObject({ from: "30.12.2024", to: "16.03.2025" });
  const words = answersFromReadings([reading([], { "progress.from": "våren", "progress.to": "" })], "nb");
  expect(words.progress.from).toBe("våren");
});

test("records become rows of their part, words of choices their keys, facts their fields; what repeats is left out", () => {
  const answers = answersFromReadings([
    reading([record("goals", { number: "1", level: "Hovudprosjekt", kind: "Effektmål", goal: "Færre avvik" }), record("milestones", { number: "1.10", milestone: "Plan" }), record("roles", { role: "", name: "" })], { "header.subproject": "Vann", "header.date": "24.1.20", "savings.target": "35 000 000" }),
    reading([record("background.challenges", { area: "Drift", challenge: "Etterslep" })], { "header.subproject": "Et annet sted" }),
    reading([record("milestones", { number: "1", milestone: "Igjen" })], { "header.project": "Igjen" }, true),
  ], "nn");
  expect(answers.goals).toMatchObject([{ number: "1", level: "project", kind: "effect", goal: "Færre avvik" }]);
  expect(answers.milestones).toMatchObject([{ number: "1.10", milestone: "Plan" }]);
  expect(answers.roles).toEqual([]);
  expect(answers.header).toMatchObject({ subproject: "Vann", project: "", date: "24.1.20" });
  expect(answers.background.challenges).toEqual([{ area: "Drift", challenge: "Etterslep" }]);
  expect(answers.savings.target).toBe("35 000 000");
  expect(answers.options).toMatchObject({ language: "nn", sections: ["mandate", "goals", "milestones", "savings", "overview"] });
});

test("nothing found is nothing but the overview", () => {
  expect(answersFromReadings([], "sv").options).toMatchObject({ language: "sv", country: "SE", sections: ["overview"] });
});

test("events and meetings become rows of the plan, beside its grid; one without a day is a row without a mark", () => {
  const answers = answersFromReadings([...tables(grid, 2025), reading([
    record("events", { date: "14.05.2025", event: "Arbeidsmøte om parker", type: "" }), record("events", { date: "våren", event: "Folkemøte", type: "" }),
  ])], "nb");
  expect(answers.progress).toMatchObject({ from: "30.12.2024", to: "14.05.2025" });
  expect(answers.progress.activities.map(({ activity }) => activity)).toEqual(["Skole", "Barnehage", "Arbeidsmøte om parker", "Folkemøte (våren)"]);
  expect(answers.progress.rhythms.at(-1)).toMatchObject({ activity: "Arbeidsmøte om parker", code: "A", firstWeek: "2025-U20" });
});

test("what two chapters tell of the background stands together, and reporting that is told twice stands once", () => {
  const twice = reading([record("progress.reporting", { body: "Styringsgruppa", rhythm: "4 ganger i året" }), record("progress.reporting", { body: "styringsgruppen", rhythm: "hver 3. mnd" })], { "background.frame": "Innen budsjett" });
  const answers = answersFromReadings([twice, reading([], { "background.frame": "Uten oppsigelser" })], "nb");
  expect(answers.background.frame).toBe("Innen budsjett\n\nUten oppsigelser");
  expect(answers.progress.reporting).toEqual([{ body: "Styringsgruppa", rhythm: "4 ganger i året" }]);
});
