import { issueId } from "../../src/domain/issue";
import { languages } from "../../src/domain/language";
import { kindHeadings } from "../../src/readers/choosing/kindHeadings";
import { sourceFromCells } from "../../src/readers/readCells";
import { sourceFromText } from "../../src/readers/readText";
import { readTables, type ReadOptions, type SourceReading } from "../../src/readers/readTables";
import type { Source } from "../../src/readers/source";
import { isRecordsReading, tableKinds, type TableKind } from "../../src/readers/tableReading";
import { unreadText } from "../../src/readers/unreadText";

const options: ReadOptions = { kind: "auto", isoYear: 2026, language: "nb", accepted: new Set() };

function sourceOf(lines: readonly string[]): Source {
  const source = sourceFromText(lines.join("\n"));
  if (!source.ok) throw new Error("The source is not read");
  return source.value;
}

const read = (source: Source, kinds: Readonly<Record<string, TableKind>> = {}, more: Partial<ReadOptions> = {}) => readTables(source, { ...options, ...more, kinds: new Map(Object.entries(kinds)) });
const kindsIn = ({ tables }: SourceReading) => tables.map(({ kind, line }) => `${kind} ${line}`);
const codesIn = ({ issues }: SourceReading) => issues.map(({ code }) => code);

const register = ["Risiko\tS\tK\tRF\tTiltak\tAnsvarlig\tFrist", "Frost i grunnen\t3\t4\t99\tVente til april\tOla\t01.04.2026", "Sen levering\t1\t2\t3\tRinge\tKari\t01.05.2026"];
const plan = ["Aktivitet\tAnsvarlig\tFrist", "Rydding\tOla\t01.03.2026", "Maling\tKari\t01.04.2026"];
const stock = ["Ting\tOppgave\tEier", "Stige\tHente\tOla", "Spann\tKjøpe\tKari"];

describe("the kind of one table", () => {
  const source = sourceOf([...register, "", "Noe skal gjøres her.", "", ...plan]);

  test("is what the user says; the other tables keep their own, with their corrections and accepted proposals", () => {
    const asRead = read(source);
    expect(kindsIn(asRead)).toEqual(["riskRegister 1", "measures 7"]);
    const mismatch = asRead.tables[0]?.issues.find(({ code }) => code === "risk.factor.mismatch");
    const decided = { accepted: new Set([mismatch ? issueId(mismatch) : ""]), corrections: new Map([[":3:1", "Svært sen levering"]]) };
    const chosen = read(source, { [asRead.tables[1]?.start ?? ""]: "milestones" }, decided);
    expect(kindsIn(chosen)).toEqual(["riskRegister 1", "milestones 7"]);
    expect(chosen.tables[0]).toEqual(read(source, {}, decided).tables[0]);
    expect(chosen.tables[0]).toMatchObject({ risks: [{ typedRiskFactor: 12 }, { risk: "Svært sen levering" }] });
    const [, milestones] = chosen.tables;
    expect(milestones && isRecordsReading(milestones) && milestones.records.map(({ fields }) => [fields["milestone"]?.text, fields["planned"]?.text])).toEqual([["Rydding", "01.03.2026"], ["Maling", "01.04.2026"]]);
  });

  test("has the same start whatever it is read as, so that it can be chosen anew and taken back", () => {
    const start = read(source).tables[1]?.start ?? "";
    for (const kind of ["milestones", "informationPlan", "measures"] as const) expect(read(source, { [start]: kind }).tables.map((table) => table.start)).toContain(start);
    expect(read(source, {})).toEqual(readTables(source, options));
  });

  test("that it cannot be is said at that table, which is then not read as anything else", () => {
    const start = read(source).tables[0]?.start ?? "";
    for (const kind of ["progressGrid", "financing", "proposals"] as const) {
      const reading = read(source, { [start]: kind });
      expect(kindsIn(reading)).toEqual(["measures 7"]);
      expect(reading.unread).toMatchObject([{ start, line: 1, rows: 3, text: "Risiko | S | K | RF | Tiltak | Ansvarlig | Frist", refusal: { code: "table.kind.unreadable", severity: "warning", place: { line: 1, column: 1 } } }]);
      expect(codesIn(reading)).toContain("table.kind.unreadable");
      expect(unreadText(source, reading).unused.map(({ place }) => place.line)).toEqual([1, 2, 3, 5]);
    }
  });
});

test("a table that was not recognised is listed, and read as what the user says", () => {
  const source = sourceOf(["Ting til huset", "", ...stock, "", ...register]);
  const asRead = read(source);
  expect(kindsIn(asRead)).toEqual(["riskRegister 7"]);
  expect(asRead.unread).toEqual([{ start: ":3:1", line: 3, text: "Ting | Oppgave | Eier", rows: 3, refusal: null }]);
  const chosen = read(source, { ":3:1": "milestones" });
  expect(kindsIn(chosen)).toEqual(["milestones 3", "riskRegister 7"]);
  expect(chosen.unread).toEqual([]);
  expect(chosen.tables[0]).toMatchObject({ title: "Ting til huset", records: [{ fields: { milestone: { text: "Hente" } } }, { fields: { milestone: { text: "Kjøpe" } } }] });
});

test("of a sheet, too: a stretch of rows between empty ones", () => {
  const rows = (lines: readonly string[]) => lines.map((line) => line.split("\t"));
  const source = sourceFromCells([...rows(stock), [], ["En merknad"], [], ...rows(register)], { sheet: "Ark1", line: 5, column: 2 });
  if (!source.ok) throw new Error("The cells are not read");
  const [other] = read(source.value).unread ?? [];
  expect(other).toMatchObject({ start: "Ark1:5:2", line: 5, rows: 3 });
  expect(kindsIn(read(source.value, { "Ark1:5:2": "milestones" }))).toEqual(["milestones 5", "riskRegister 11"]);
});

test("a table over several pages is chosen as one", () => {
  const source = sourceOf([...plan, "", "3", "", ...plan.slice(0, 1), "Vasking\tOla\t01.05.2026"]);
  const [table] = read(source).tables;
  expect(kindsIn(read(source))).toEqual(["measures 1"]);
  const chosen = read(source, { [table?.start ?? ""]: "milestones" });
  expect(kindsIn(chosen)).toEqual(["milestones 1"]);
  expect(chosen.tables[0]).toMatchObject({ records: [{}, {}, { fields: { milestone: { text: "Vasking" } } }] });
});

test("weeks under other headings, and their key, are read where the user says that it is a plan", () => {
  const source = sourceOf(["Oppgave\tAnsvarlig\tFrist\t\t", "\t\t\t10\t11", "Rydding\tOla\tmars\tO\tF", "", "O = oppstart, F = ferdig"]);
  const [table] = read(source).tables;
  expect(table?.kind).toBe("measures");
  expect(read(source, { [table?.start ?? ""]: "progressGrid" }).tables).toMatchObject([{ kind: "progressGrid", activities: [{ activity: "Rydding", events: [{ codes: ["O"] }, { codes: ["F"] }] }] }]);
});

describe("the kind looked for everywhere", () => {
  test.each(tableKinds.filter((kind) => kind !== "riskRegister"))("does not make %s of a risk register", (kind) => {
    const reading = read(sourceOf(register), {}, { kind });
    expect(reading.tables).toEqual([]);
    expect(codesIn(reading)).toEqual(["table.notFound"]);
    expect(reading.unread).toMatchObject([{ start: ":1:1", refusal: null }]);
  });

  test("is read of headings that fit it about as well", () => {
    expect(kindsIn(read(sourceOf(["Tiltak", "", "Aktivitet\tFrist\tAnsvarlig", "Rydding\t01.03.2026\tOla"])))).toEqual(["measures 3"]);
    const source = sourceOf(["Milepæl\tDato\tAnsvarlig", "Ferdig bru\t01.03.2026\tOla"]);
    expect(kindsIn(read(source))).toEqual(["milestones 1"]);
    expect(kindsIn(read(source, {}, { kind: "events" }))).toEqual([]);
  });

  test("leaves room for a table of another kind that the user has chosen", () => {
    const source = sourceOf([...register, "", "Noe skal gjøres.", "", ...plan]);
    expect(kindsIn(read(source, { ":7:1": "milestones" }, { kind: "riskRegister" }))).toEqual(["riskRegister 1", "milestones 7"]);
  });
});

describe("the kind of a section", () => {
  const source = sourceOf(["Tiltak", "", "- Bygge ny bru", "- Male skolen", "", "Bakgrunn", "", "Brua er gammel, og skolen trenger maling."]);
  const measures = () => read(source).tables.find(({ kind }) => kind === "measures");

  test("is what the user says", () => {
    const start = measures()?.start ?? "";
    const chosen = read(source, { [start]: "goals" });
    expect(chosen.tables.filter(({ kind }) => kind === "measures")).toEqual([]);
    expect(chosen.tables.find(({ kind }) => kind === "goals")).toMatchObject({ start, form: "text", title: "Tiltak", records: [{ fields: { goal: { text: "Bygge ny bru" } } }, { fields: { goal: { text: "Male skolen" } } }] });
  });

  test("that it cannot be is said", () => {
    const start = measures()?.start ?? "";
    const reading = read(source, { [start]: "riskRegister" });
    expect(reading.unread).toMatchObject([{ start, text: "Tiltak", rows: 0, refusal: { code: "section.kind.unreadable" } }]);
    expect(codesIn(reading)).toContain("section.kind.unreadable");
  });
});

describe.each(tableKinds)("the headings that a refusal names make a table readable: %s", (kind) => {
  test.each(languages)("%s", (language) => {
    const headings = kindHeadings[kind][language].split(", ");
    const source = sourceOf([headings.join("\t"), headings.map((_, index) => (index === 0 ? "Bru" : "2")).join("\t"), headings.map((_, index) => (index === 0 ? "Skole" : "1")).join("\t")]);
    const reading = read(source, { ":1:1": kind });
    expect(reading.tables).toMatchObject([{ kind }]);
    expect(reading.unread).toEqual([]);
  });
});

describe("what is no table of its kind, whoever looks for it", () => {
  test("two scales from 1 to 5 under a risk map are no weeks", () => {
    const map = ["Høy\t2\t\tLav\tMiddels", "\t\t1\t2\t3\t4\t5\t\t1\t2\t3\t4\t5", "Konsekvens\t\tLav\tLav\tMiddels\tHøy\tHøy\t\tLav\tLav\tMiddels\tHøy\tHøy"];
    expect(read(sourceOf(map), {}, { kind: "progressGrid" }).tables).toEqual([]);
  });

  test("a scale of likelihood and consequence beside other lists is no register", () => {
    const settings = ["Prosjekt\t\tVerdi\tSannsynlighet\tKonsekvens", "Versjon\tutkast\t1\tLav\tLav", "Språk\tbokmål\t2\tHøy\tHøy"];
    expect(read(sourceOf(settings), {}, { kind: "riskRegister" }).tables).toEqual([]);
    const unnamed = ["Nr\t\tSannsynlighet\tKonsekvens", "1\tFrost i grunnen\t3\t4"];
    expect(kindsIn(read(sourceOf(unnamed)))).toEqual(["riskRegister 1"]);
  });
});
