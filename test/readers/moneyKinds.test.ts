import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueId } from "../../src/domain/issue";
import { parseAmount } from "../../src/domain/amountText";
import { readTables, type TableKind } from "../../src/readers/readTables";
import type { RecordsReading } from "../../src/readers/records/recordsReading";
import { sourceFromText } from "../../src/readers/readText";
import { isRecordsReading } from "../../src/readers/tableReading";

const inputs = resolve(__dirname, "../../../shared/inputs");
const described = existsSync(inputs) ? describe : describe.skip;

function readingsOf(name: string, kind: TableKind, accepts: boolean): RecordsReading[] {
  const source = sourceFromText(readFileSync(resolve(inputs, name), "utf8"));
  if (!source.ok) throw new Error(`${name} is not readable`);
  const options = { kind, isoYear: null, language: "nb" as const };
  const asRead = readTables(source.value, { ...options, accepted: new Set() });
  const ids = new Set(asRead.tables.flatMap(({ issues }) => issues.map(issueId)));
  const { tables } = accepts ? readTables(source.value, { ...options, accepted: ids }) : asRead;
  return tables.filter(isRecordsReading);
}

function nok(text: string | undefined): number | null {
  const ore = parseAmount(text ?? "")?.ore;
  return ore === undefined ? null : ore / 100;
}

function rows(readings: readonly RecordsReading[], ...fields: string[]): string[][] {
  return readings.flatMap(({ records }) => records.map((record) => fields.map((field) => record.fields[field]?.text ?? "")));
}

/** Records or facts that nothing is said about: what is wrong there would be wrong in silence. */
function untold(readings: readonly RecordsReading[]): string[] {
  return readings.flatMap(({ records, facts, issues }) => {
    const lines = new Set(issues.map(({ place }) => place?.line));
    const places = [...records.map(({ place }) => place), ...Object.values(facts).map(({ place }) => place)];
    return places.filter(({ line }) => !lines.has(line)).map(({ line }) => `line ${line}`);
  });
}

described.each([false, true])("the real documents' money, everything accepted: %p", (accepts) => {
  test("Kongsberg's four posts are 1 000 000 in 2014, and the year before the sum is no part of it", () => {
    const readings = readingsOf("kongsberg-kompetanseregionen.txt", "budget", accepts);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.records.map(({ fields }) => nok(fields["yearAmount"]?.text))).toEqual([500_000, 100_000, 350_000, 50_000]);
    expect(readings[0]?.records.every(({ fields }) => (fields["post"]?.text.length ?? 0) > 15)).toBe(true);
    expect(readings[0]?.facts["budget.year"]?.text).toBe("2014");
    expect(readings[0]?.issues.filter(({ code }) => code.startsWith("amounts.sum")).map(({ code, params }) => [code, nok(String(params["sum"]))])).toEqual([["amounts.sum.matches", 1_000_000]]);
    expect(untold(readings)).toEqual([]);
  });

  test("Kongsberg's financing is words: discretionary funds in 2014, and own effort", () => {
    const readings = readingsOf("kongsberg-kompetanseregionen.txt", "financing", accepts);
    expect(rows(readings, "amount", "year", "kind")).toEqual([["", "2014", ""], ["", "", "Egeninnsats"]]);
    expect(readings.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(["financing.source.inWord", "financing.amount.missing", "financing.effort.inWords"]);
    if (accepts) expect(rows(readings, "source")[0]).toEqual(["Skjønnsmidler"]);
    expect(untold(readings)).toEqual([]);
  });

  test("Ørland gets 300 000 for 2013 on a condition; the project's number is no money", () => {
    const readings = readingsOf("orland-prosjektplan.txt", "financing", accepts);
    expect(readings.flatMap(({ records }) => records.map(({ fields }) => [fields["source"]?.text, nok(fields["amount"]?.text), fields["year"]?.text]))).toEqual([["KS", 300_000, "2013"]]);
    expect(rows(readings, "condition")[0]?.[0]).toMatch(/^mot \p{L}+$/u);
    expect(readingsOf("orland-prosjektplan.txt", "budget", accepts)).toEqual([]);
    expect(untold(readings)).toEqual([]);
  });

  test("Øygarden saves about 35 million from 2013: 9,8 found, about 20 to find, 2,9 of them at once", () => {
    const readings = readingsOf("oygarden-driftstilpasning.txt", "savings", accepts);
    expect(readings).toHaveLength(1);
    const { facts = {}, records, issues } = readings[0] ?? {};
    expect(Object.fromEntries(Object.entries(facts).map(([fact, { text }]) => [fact, nok(text)]))).toEqual({
      "savings.firstYear": 2013, "savings.target": 35e6, "savings.identified": 9.8e6, "savings.toFind": 20e6, "savings.toFindFirstYear": 2.9e6,
    });
    expect(records).toEqual([]);
    expect(issues?.map(({ code }) => code)).toContain("savings.matrix.noMeasures");
    expect(issues?.filter(({ code }) => code === "field.amount.approximate")).toHaveLength(2);
    expect(facts["savings.target"]?.text.startsWith("ca")).toBe(!accepts);
    expect(untold(readings)).toEqual([]);
  });

  test.each(["karasjok-delprosjektmandat.txt", "skl-standiga-forbattringar.txt"])("%s has neither budget nor savings", (name) => {
    expect(readingsOf(name, "budget", accepts)).toEqual([]);
    expect(readingsOf(name, "savings", accepts)).toEqual([]);
  });
});
