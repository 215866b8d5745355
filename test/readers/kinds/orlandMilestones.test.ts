import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueId } from "../../../src/domain/issue";
import { formatWeek, isoWeekOf } from "../../../src/domain/isoWeek";
import { parseDate } from "../../../src/domain/serialDay";
import { readTables } from "../../../src/readers/readTables";
import type { ReadRecord, RecordsReading } from "../../../src/readers/records/recordsReading";
import { sourceFromText } from "../../../src/readers/readText";

const file = resolve(__dirname, "../../../../shared/inputs/orland-prosjektplan.txt");
const described = existsSync(file) ? describe : describe.skip;

function read(accepted: "nothing" | "all"): RecordsReading[] {
  const source = sourceFromText(readFileSync(file, "utf8"));
  if (!source.ok) throw new Error("The plan is not readable");
  const options = { kind: "milestones", isoYear: null, language: "nb" } as const;
  const asRead = readTables(source.value, { ...options, accepted: new Set() });
  const ids = asRead.tables.flatMap(({ issues }) => issues).map(issueId);
  const { tables } = accepted === "nothing" ? asRead : readTables(source.value, { ...options, accepted: new Set(ids) });
  return tables as RecordsReading[];
}

function text({ fields }: ReadRecord, field: string): string {
  return fields[field]?.text ?? "";
}

const numbers = (first: number, last: number, milestone: number) => Array.from({ length: last - first + 1 }, (_, index) => `${milestone}.${first + index}`);

described("the Ørland plan", () => {
  test("has a plan and a status report that repeats it", () => {
    expect(read("nothing").map(({ line, form, repeats }) => [line, form, repeats])).toEqual([[189, "text", false], [305, "text", true]]);
  });

  test("has seven milestones with their dates when everything is accepted", () => {
    const plan = read("all")[0]?.records ?? [];
    const milestones = plan.filter((record) => /^\d$/.test(text(record, "number")));
    expect(milestones.map((record) => `${text(record, "number")} ${text(record, "planned")}`)).toEqual([
      "1 15.01.2013", "2 01.02.2013", "3 01.05.2013", "4 01.08.2013", "5 01.10.2013", "6 01.01.2014", "7 30.12.2015",
    ]);
    const weeks = milestones.map((record) => formatWeek(isoWeekOf(parseDate(text(record, "planned")) ?? 0)));
    expect(weeks).toEqual(["2013-U03", "2013-U05", "2013-U18", "2013-U31", "2013-U40", "2014-U01", "2015-U53"]);
  });

  test("has every activity under its milestone when everything is accepted", () => {
    const plan = read("all")[0]?.records ?? [];
    expect(plan.map((record) => text(record, "number")).filter((number) => number.includes("."))).toEqual([
      ...numbers(1, 10, 1), "2.1", ...numbers(1, 5, 3), ...numbers(1, 3, 4), ...numbers(1, 4, 5), ...numbers(1, 3, 6),
    ]);
    expect(plan.every((record) => text(record, "milestone").length > 10 && !/mile/i.test(text(record, "milestone").slice(0, 6)))).toBe(true);
  });

  test("has nothing wrong in silence when nothing is accepted", () => {
    const [nothing, all] = [read("nothing")[0], read("all")[0]];
    const doubted = new Set(nothing?.issues.filter(({ proposal }) => proposal !== null).map(({ proposal }) => proposal));
    const differing = (nothing?.records ?? []).flatMap((record, index) => Object.keys(record.fields)
      .map((field) => [text(record, field), text(all?.records[index] as ReadRecord, field)])
      .filter(([asRead, repaired]) => asRead !== repaired));
    expect(differing).toHaveLength(17);
    for (const [, repaired] of differing) expect(doubted).toContain(repaired);
  });

  test("tells of the deadline within activity 1.3, and takes it for no date by itself", () => {
    const [plan] = read("nothing");
    const found = plan?.issues.find(({ code }) => code === "milestones.deadline.inText");
    expect([found?.place?.line, found?.proposal, found?.confidence]).toEqual([196, "20.05.2012", "low"]);
    expect(plan?.records.filter((record) => text(record, "planned").includes("2012"))).toEqual([]);
  });

  test("the status report has milestones 1 to 5 and no dates", () => {
    const report = read("all")[1]?.records ?? [];
    expect(report.map((record) => text(record, "number")).filter((number) => number !== "")).toEqual(["1", "2", "3", "4", "5"]);
    expect(report.filter((record) => text(record, "planned") !== "")).toEqual([]);
    expect(report).toHaveLength(20);
  });
});
