import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { eventsInPlan } from "../../../src/domain/eventsInPlan";
import { issueId } from "../../../src/domain/issue";
import { readMandate } from "../../../src/domain/mandate/subprojectMandate";
import { readWhen, sortDay } from "../../../src/domain/when";
import { formatDate } from "../../../src/domain/serialDay";
import { readTables } from "../../../src/readers/readTables";
import type { ReadRecord, RecordsReading } from "../../../src/readers/records/recordsReading";
import { sourceFromText } from "../../../src/readers/readText";

const inputs = resolve(__dirname, "../../../../shared/inputs");
const described = (name: string) => (existsSync(resolve(inputs, name)) ? describe : describe.skip);

function read(name: string, accepted: "nothing" | "all"): RecordsReading[] {
  const source = sourceFromText(readFileSync(resolve(inputs, name), "utf8"));
  if (!source.ok) throw new Error(`${name} is not readable`);
  const options = { kind: "events", isoYear: null, language: "sv" } as const;
  const asRead = readTables(source.value, { ...options, accepted: new Set() });
  const ids = asRead.tables.flatMap(({ issues }) => issues).map(issueId);
  return (accepted === "nothing" ? asRead : readTables(source.value, { ...options, accepted: new Set(ids) })).tables as RecordsReading[];
}

function text({ fields }: ReadRecord, field: string): string {
  return fields[field]?.text ?? "";
}

const swedish = "skl-standiga-forbattringar.txt";

described(swedish)("the Swedish network's plan", () => {
  const records = (accepted: "nothing" | "all") => read(swedish, accepted).flatMap((reading) => reading.records);
  const phases = (accepted: "nothing" | "all") => records(accepted).filter((record) => text(record, "type") === "Fas");
  const events = (accepted: "nothing" | "all") => records(accepted).filter((record) => text(record, "type") !== "Fas");
  const day = (record: ReadRecord) => formatDate(sortDay(readWhen(text(record, "date"), { language: "sv" })) ?? 0);

  test("has three phases", () => {
    expect(phases("all").map((record) => text(record, "date"))).toEqual(["januari- mars 2013", "01.04.2013–28.02.2014", "2014"]);
  });

  test("has seven events with their days when everything is accepted, the last one in the new year", () => {
    expect(events("all").map(day)).toEqual(["09.01.2013", "06.02.2013", "08.03.2013", "15.05.2013", "11.06.2013", "08.10.2013", "04.02.2014"]);
    expect(events("all").map((record) => text(record, "type"))).toEqual(["Möte", "", "Sista dag", "Startmöte", "Projektledarmöte", "Projektledarmöte", "Avstämningsmöte"]);
    expect(events("all").map((record) => text(record, "phase") === text(phases("all")[0] as ReadRecord, "event"))).toEqual([true, true, true, false, false, false, false]);
  });

  test("has no year in silence when nothing is accepted", () => {
    expect(events("nothing").map((record) => text(record, "date"))).toEqual(["9 januari", "6 februari", "8 mars", "15maj", "11 juni", "8 oktober", "4 februari 2014"]);
    const doubts = read(swedish, "nothing").flatMap(({ issues }) => issues).filter(({ code }) => code === "events.year.missing");
    expect(doubts.map(({ proposal, confidence }) => `${proposal} ${confidence}`)).toEqual(["09.01.2013 high", "06.02.2013 high", "08.03.2013 high", "15.05.2013 high", "11.06.2013 high", "08.10.2013 high"]);
  });

  test("names who takes part and what it is about where the text does", () => {
    const [start] = events("all").filter((record) => text(record, "type") === "Startmöte");
    expect(text(start as ReadRecord, "participants").split(",")).toHaveLength(3);
    expect(text(start as ReadRecord, "content")).toMatch(/m\.m\.$/);
  });

  test("becomes a plan the wizard takes", () => {
    const planned = records("all").map((record) => ({ date: text(record, "date"), event: text(record, "event"), type: text(record, "type") }));
    const { from, to, legend, activities, rhythms, undated } = eventsInPlan(planned, { language: "sv", legend: [] });
    expect(undated).toEqual([]);
    expect(rhythms.map(({ firstWeek }) => firstWeek)).toEqual(["2013-U02", "2013-U06", "2013-U10", "2013-U20", "2013-U24", "2013-U41", "2014-U06"]);
    expect(readMandate({ options: { language: "sv" }, header: { project: "Skola", subproject: "Gård" }, progress: { from, to, legend, activities, rhythms } })).toMatchObject({ ok: true });
  });
});

const savings = "oygarden-driftstilpasning.txt";

described(savings)("the Øygarden slides", () => {
  test("have two phases, the first with a dash that hangs loose", () => {
    const records = read(savings, "nothing").flatMap((reading) => reading.records);
    expect(records.map((record) => [text(record, "event"), text(record, "date"), text(record, "type")])).toEqual([["fase 1", "-februar 2013", "Fas"], ["fase 2", "mars –juni 2013", "Fas"]]);
    expect(records.map((record) => text(record, "content").split("\n").length)).toEqual([8, 11]);
    const [doubt] = read(savings, "nothing").flatMap(({ issues }) => issues);
    expect([doubt?.code, doubt?.proposal]).toEqual(["events.phase.period", "01.02.2013–28.02.2013"]);
  });
});

described("orland-prosjektplan.txt")("plans without events", () => {
  test.each(["orland-prosjektplan.txt", "karasjok-delprosjektmandat.txt", "kongsberg-kompetanseregionen.txt"])("%s has none", (name) => {
    expect(read(name, "nothing")).toEqual([]);
  });
});
