import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueId, type Issue } from "../../../src/domain/issue";
import type { Language } from "../../../src/domain/language";
import { readTables } from "../../../src/readers/readTables";
import type { ReadRecord, RecordKind, RecordsReading } from "../../../src/readers/records/recordsReading";
import { isRecordsReading, type TableReading } from "../../../src/readers/tableReading";
import { sourceFromText } from "../../../src/readers/readText";

const folder = resolve(__dirname, "../../../../shared/inputs");
const described = existsSync(folder) ? describe : describe.skip;

type Document = { of(kind: RecordKind): readonly RecordsReading[]; accepted(kind: RecordKind): readonly RecordsReading[] };

function open(name: string, language: Language = "nb"): Document {
  const source = sourceFromText(readFileSync(resolve(folder, name), "utf8"));
  if (!source.ok) throw new Error(`${name} is not readable`);
  const read = (kind: RecordKind, accepted: ReadonlySet<string>) => readTables(source.value, { kind, isoYear: null, language, accepted }).tables.filter(isRecordsReading);
  return {
    of: (kind) => read(kind, new Set()),
    accepted: (kind) => read(kind, new Set(read(kind, new Set()).flatMap(({ issues }) => issues.map(issueId)))),
  };
}

function text(record: ReadRecord | undefined, field: string): string | undefined {
  return record?.fields[field]?.text;
}

function recordsOf(readings: readonly RecordsReading[]): ReadRecord[] {
  return readings.flatMap(({ records }) => records);
}

function codes(readings: readonly TableReading[]): string[] {
  return readings.flatMap(({ issues }) => issues).map(({ code }: Issue) => code);
}

/** Whether a finding with a confidence or a proposal stands at or within the record's place. */
function isFlagged({ issues }: RecordsReading, { place }: ReadRecord): boolean {
  return issues.some((one) => one.place?.line === place.line && (one.place.from ?? 0) === (place.from ?? 0) && one.severity !== "info" && (one.confidence !== undefined || one.proposal !== null));
}

described("the goals and measures of the Karasjok mandate", () => {
  test("are 1 effect goal and 1 result goal of the main project, 8 and 3 of the subproject", () => {
    const count = (kind: string, level: string) => recordsOf(open("karasjok-delprosjektmandat.txt").of("goals")).filter((record) => text(record, "kind") === kind && text(record, "level") === level).length;
    expect([count("Effektmål", "Hovedprosjekt"), count("Effektmål", "Delprosjekt"), count("Resultatmål", "Hovedprosjekt"), count("Resultatmål", "Delprosjekt")]).toEqual([1, 8, 1, 3]);
  });

  test("have 320 points and spring 2022 as the only target and deadline, when that is accepted", () => {
    const document = open("karasjok-delprosjektmandat.txt");
    const said = (readings: readonly RecordsReading[]) => recordsOf(readings).map((record) => [text(record, "target"), text(record, "deadline")]).filter(([target, deadline]) => target !== "" || deadline !== "");
    expect(said(document.of("goals"))).toEqual([]);
    expect(said(document.accepted("goals"))).toEqual([["320 poeng", "31.05.2022"]]);
  });

  test("are 4 measures of the main project, 3 of its own with five parts under the first, and 3 others", () => {
    const readings = open("karasjok-delprosjektmandat.txt").of("measures");
    expect(readings.map(({ records }) => records.map((record) => text(record, "number")))).toEqual([["", "", "", ""], ["1", "1a", "1b", "1c", "1d", "1e", "2", "3"], ["", "", ""]]);
    expect(readings.map(({ records }) => [...new Set(records.map((record) => text(record, "origin")))])).toEqual([["Hovedprosjektet"], ["Delprosjektet"], [""]]);
    expect(codes(readings)).toEqual(["section.passage.unread", "measures.origin.unclear"]);
  });

  test("leave no line between their headings untold", () => {
    const document = open("karasjok-delprosjektmandat.txt");
    const readings = [...document.of("goals"), ...document.of("measures")];
    const told = new Set(readings.flatMap(({ line, records, issues }) => [line, ...records.map(({ place }) => place.line), ...issues.map(({ place }) => place?.line)]));
    const lines = readFileSync(resolve(folder, "karasjok-delprosjektmandat.txt"), "utf8").split(/\r?\n/);
    const untold = lines.flatMap((line, index) => (index >= 69 && index < 135 && /\p{L}/u.test(line) && !told.has(index + 1) ? [line] : []));
    expect(untold.every((line) => /^\d\. /.test(line))).toBe(true);
  });
});

described("the Kongsberg project", () => {
  test("has the five result goals, two of them by the end of 2014 and three by the end of 2015", () => {
    const goals = recordsOf(open("kongsberg-kompetanseregionen.txt").accepted("goals")).filter((record) => text(record, "number") !== "");
    expect(goals.map((record) => `${text(record, "number")} ${text(record, "deadline")} ${text(record, "kind")} ${text(record, "level")}`)).toEqual([
      "RM1 31.12.2014 Resultatmål Hovedprosjekt", "RM2 31.12.2014 Resultatmål Hovedprosjekt", "RM3 31.12.2015 Resultatmål Hovedprosjekt", "RM4 31.12.2015 Resultatmål Hovedprosjekt", "RM5 31.12.2015 Resultatmål Hovedprosjekt",
    ]);
    expect(text(goals[4], "goal")).toMatch(/driftsfase\.$/);
  });

  test("says its effect goals in paragraphs, each of them a doubt", () => {
    const effects = open("kongsberg-kompetanseregionen.txt").of("goals").filter(({ title }) => title === "Effektmål");
    expect(effects.flatMap((reading) => reading.records.map((record) => isFlagged(reading, record)))).toEqual([true, true]);
  });

  test("has four decision points of the owner and three of the responsible, with their times", () => {
    const readings = open("kongsberg-kompetanseregionen.txt").accepted("decisionPoints");
    expect(readings.map(({ records }) => records.map((record) => [text(record, "body"), text(record, "when")]))).toEqual([
      [["Oppdragsgiver", "31.1.2014"], ["Oppdragsgiver", "tentativt i perioden april-juni 2014"], ["Oppdragsgiver", ""], ["Oppdragsgiver", "januar 2016"]],
      [["PA", "februar-mars 2014"], ["PA", "august–september 2014"], ["PA", "innen 15.1.2016"]],
    ]);
    expect(recordsOf(readings).every((record) => /^(?:Beslutning|Godkjenning) /.test(text(record, "decision") ?? ""))).toBe(true);
  });

  test("keeps what was written where nothing is accepted, and tells that more may come", () => {
    const readings = open("kongsberg-kompetanseregionen.txt").of("decisionPoints");
    expect(readings.map(({ records }) => text(records[0], "body"))).toEqual(["Oppdragsgivers", "PA s"]);
    expect(codes(readings).filter((code) => code === "section.passage.unread")).toHaveLength(3);
  });
});

described("the Ørland plan", () => {
  test("has an information plan whose columns ran together: every entry is a doubt", () => {
    const [plan, ...more] = open("orland-prosjektplan.txt").of("informationPlan");
    expect(more).toEqual([]);
    expect(plan?.records).toHaveLength(13);
    expect(plan?.records.every((record) => plan !== undefined && isFlagged(plan, record))).toBe(true);
    expect(plan?.records.every((record) => text(record, "audience") === "")).toBe(true);
  });

  test("leaves none of its 25 lines out", () => {
    const [plan] = open("orland-prosjektplan.txt").of("informationPlan");
    const lines = readFileSync(resolve(folder, "orland-prosjektplan.txt"), "utf8").split(/\r?\n/).slice(275, 300);
    expect((plan?.records ?? []).map((record) => text(record, "measure")).join(" ")).toBe(lines.join(" "));
  });

  test("says when where that stands by itself, with the scanner's seasons put right when accepted", () => {
    const document = open("orland-prosjektplan.txt");
    const whens = (readings: readonly RecordsReading[]) => recordsOf(readings).map((record) => text(record, "when")).filter((when) => when !== "");
    expect(whens(document.of("informationPlan"))).toEqual(["Snarest", "var 2013", "31.12.13", "31.12.2013", "Var/hgst 2012", "Var/hgst 2013"]);
    expect(whens(document.accepted("informationPlan"))).toEqual(["Snarest", "vår 2013", "31.12.2013", "31.12.2013", "Vår/høst 2012", "Vår/høst 2013"]);
    expect(codes(document.of("informationPlan"))).toContain("information.when.several");
  });

  test("has one effect goal, two result goals and seven measures under scanned headings", () => {
    const document = open("orland-prosjektplan.txt");
    expect(document.of("goals").map(({ title, records }) => [title, records.length])).toEqual([["EFFEKTMAL", 1], ["RESULTATMAL", 2]]);
    expect(document.of("measures").map(({ title, records }) => [title, records.length])).toEqual([["TILTAK", 7]]);
  });
});

described("the Swedish network", () => {
  test("has one paragraph of goals, told to be of no said kind", () => {
    const readings = open("skl-standiga-forbattringar.txt", "sv").of("goals");
    expect(readings.map(({ title, records }) => [title, records.length])).toEqual([["Mål", 1]]);
    expect(codes(readings)).toEqual(expect.arrayContaining(["goals.paragraph", "goals.kind.unsaid", "goals.level.unsaid"]));
    expect(text(readings[0]?.records[0], "kind")).toBe("");
  });

  test("counts no proposals", () => {
    expect(open("skl-standiga-forbattringar.txt", "sv").of("proposals")).toEqual([]);
  });
});

described("the other documents", () => {
  test("have no table or section of these kinds that is not there", () => {
    const kinds: readonly RecordKind[] = ["goals", "measures", "informationPlan", "decisionPoints", "proposals"];
    const found = (name: string) => kinds.filter((kind) => open(name).of(kind).length > 0);
    expect(found("oygarden-driftstilpasning.txt")).toEqual([]);
    expect(found("karasjok-delprosjektmandat.txt")).toEqual(["goals", "measures"]);
    expect(found("kongsberg-kompetanseregionen.txt")).toEqual(["goals", "decisionPoints"]);
    expect(found("orland-prosjektplan.txt")).toEqual(["goals", "measures", "informationPlan"]);
    expect(found("skl-standiga-forbattringar.txt")).toEqual(["goals"]);
  });
});
