import fc from "fast-check";
import { issueId } from "../../src/domain/issue";
import { weeksInIsoYear } from "../../src/domain/isoWeek";
import type { Outcome } from "../../src/domain/outcome";
import { sourceFromDelimited } from "../../src/readers/readDelimited";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { readTables, type ProgressGridReading, type ReadOptions, type SourceReading } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";

const seed = 20_200_124;
const options: ReadOptions = { kind: "auto", isoYear: 2020, language: "nb", accepted: new Set() };

function read(source: Outcome<Source>, changed: Partial<ReadOptions> = {}): SourceReading | null {
  return source.ok ? readTables(source.value, { ...options, ...changed }) : null;
}

function idsOf(reading: SourceReading | null): Set<string> {
  return new Set(reading ? [...reading.issues, ...reading.tables.flatMap(({ issues }) => issues)].map(issueId) : []);
}

const scraps = fc.constantFrom("\t", "\n", "\r\n", " ", '"', "1", "2", "3", "52", "53", "Uke 4", "O", "A", "O A", "0", "S", "K", "RF", "Risiko", "Mottiltak", "Svært høy", "=1+1", "S = sannsynlighet", "O = oppstart", "Dato: 31.02.20", "æøå", "\u00a0", ";", ",", "|");
const tags = fc.constantFrom("<table>", "</table>", "<tr>", "<td>", "<td colspan=3>", "<td rowspan=2>", "<th colspan=-1>", "</td>", "</tr>", "<br>", "<p>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#0;", "<td rowspan=0 colspan=x>");

test("no text makes the readers throw, whatever is accepted", () => {
  fc.assert(fc.property(fc.array(fc.oneof(scraps, fc.string({ maxLength: 8 })), { maxLength: 120 }), fc.boolean(), (parts, hasYear) => {
    const source = sourceFromText(parts.join(""));
    const isoYear = hasYear ? 2021 : null;
    const asRead = read(source, { isoYear });
    expect(() => read(source, { isoYear, accepted: idsOf(asRead) })).not.toThrow();
    expect(() => read(sourceFromDelimited(parts.join("")))).not.toThrow();
  }), { seed, numRuns: 400 });
});

test("no HTML makes the readers throw", () => {
  fc.assert(fc.property(fc.array(fc.oneof(tags, scraps), { maxLength: 120 }), (parts) => {
    expect(() => read(sourceFromHtml(parts.join("")))).not.toThrow();
  }), { seed, numRuns: 400 });
});

test("an accepted doubt is still listed, under the same id", () => {
  fc.assert(fc.property(fc.array(fc.array(fc.constantFrom("", "O", "a", "OA", "0", "X"), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (rows) => {
    const text = ["Aktivitet\t1\t2\t3\t4\t5\t6", ...rows.map((cells, index) => `Post ${index}\t${cells.join("\t")}`)].join("\n");
    const before = idsOf(read(sourceFromText(text)));
    expect(idsOf(read(sourceFromText(text), { accepted: before }))).toEqual(before);
  }), { seed, numRuns: 100 });
});

type Plan = { readonly isoYear: number; readonly firstWeek: number; readonly rows: readonly (readonly (readonly string[])[])[] };

const codes = fc.subarray(["O", "S", "A", "P", "F"]);
const plans: fc.Arbitrary<Plan> = fc.record({
  isoYear: fc.integer({ min: 2000, max: 2060 }),
  firstWeek: fc.integer({ min: 1, max: 52 }),
  rows: fc.integer({ min: 6, max: 30 }).chain((weeks) => fc.array(fc.array(codes, { minLength: weeks, maxLength: weeks }), { minLength: 1, maxLength: 8 })),
});

function written({ isoYear, firstWeek, rows }: Plan): string {
  const last = weeksInIsoYear(isoYear);
  const weeks = (rows[0] ?? []).map((_codes, index) => (firstWeek + index > last ? firstWeek + index - last : firstWeek + index));
  const body = rows.map((cells, index) => [`Arbeid ${index + 1}`, ...cells.map((cell) => cell.join(" "))].join("\t"));
  return [["Aktivitet", ...weeks].join("\t"), ...body, "", "O = oppstart S = status A = arbeid P = prosjekt F = ferdig"].join("\n");
}

test("a grid that was written comes back as it was", () => {
  fc.assert(fc.property(plans, (plan) => {
    const reading = read(sourceFromText(written(plan)), { isoYear: plan.isoYear });
    const grid = reading?.tables[0] as ProgressGridReading | undefined;
    const events = grid?.plan?.activities.map((activity) => activity.events.map((event) => event.codes));
    expect(events).toEqual(plan.rows.map((cells) => cells.filter((cell) => cell.length > 0)));
    expect(grid?.plan?.period.from).toEqual({ isoYear: plan.isoYear, week: plan.firstWeek });
    expect(grid?.weeks).toHaveLength(plan.rows[0]?.length ?? 0);
    expect(grid?.issues.filter(({ code }) => code !== "grid.legend.default")).toEqual([]);
  }), { seed, numRuns: 150 });
});

test("a grid of 5,000 rows and 53 weeks is read whole", () => {
  const weeks = Array.from({ length: 53 }, (_, index) => index + 1);
  const rows = Array.from({ length: 5_000 }, (_, index) => `Post ${index}\t${weeks.map((week) => (week % 3 === 0 ? "A" : "")).join("\t")}`);
  const text = [`Aktivitet\t${weeks.join("\t")}`, ...rows].join("\n");
  const [grid] = read(sourceFromText(text))?.tables ?? [];
  expect((grid as ProgressGridReading).activities).toHaveLength(5_000);
});
