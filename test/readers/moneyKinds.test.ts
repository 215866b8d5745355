import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { issueId } from "../../src/domain/issue";
import { parseAmount } from "../../src/domain/amountText";
import { readTables, type TableKind } from "../../src/readers/readTables";
import type { RecordsReading } from "../../src/readers/records/recordsReading";
import { sourceFromText } from "../../src/readers/readText";
import { isRecordsReading } from "../../src/readers/tableReading";
import { cpuMs } from "../support/cpuTime";

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

describe("whatever is pasted", () => {
  const readAll = (text: string, accepts = true) => {
    const source = sourceFromText(text);
    if (!source.ok) return [];
    const options = { kind: "auto" as const, isoYear: null, language: "nb" as const };
    const asRead = readTables(source.value, { ...options, accepted: new Set() });
    return accepts ? readTables(source.value, { ...options, accepted: new Set(asRead.tables.flatMap(({ issues }) => issues.map(issueId))) }).tables : asRead.tables;
  };
  const scraps = fc.constantFrom("\n", "\t", " ", "Budsjett 2027\n", "FINANSIERING\n", "INNSPARINGSTILTAK\n", "Kostnadspost", "Beløp, kr", "Kilde", "Tiltak", "Effekt", "2027", "2028", "Sum", "Lønn ", "500 000", "-20 000", "(i 1000 kr)", "ca 3 mill", "2OO 000", "gir", "fra KS", "mot rapport", "skjønnsmiddelfinansiert", "inntil ", "Inntekter", "Høy effekt", ". ", "9".repeat(20), "\u00a0", "å finne");

  test("no text makes the readers of money throw, and every finding points into it", () => {
    fc.assert(fc.property(fc.array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const lines = text.split(/\r\n?|\n|\u0085|\u2028|\u2029/).length;
      for (const { issues } of readAll(text)) {
        for (const { place } of issues) expect((place?.line ?? 1) <= lines && (place?.from ?? 0) <= (place?.to ?? Infinity)).toBe(true);
      }
    }), { seed: 21, numRuns: 500 });
  });

  test("a list of posts with whatever amounts is read with their values, and the sum it ends with decides the doubt", () => {
    const posts = fc.array(fc.record({ post: fc.constantFrom("Lønn", "Reiser", "Kurs for 25 ansatte", "Innleie av vikarer", "Møter og samlinger"), kroner: fc.integer({ min: 1000, max: 900_000 }) }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(posts, fc.boolean(), fc.constantFrom("\n", " "), (lines, isRight, separator) => {
      const say = (kroner: number) => String(kroner).replace(/\B(?=(\d{3})+$)/g, " ");
      const sum = lines.reduce((total, { kroner }) => total + kroner, isRight ? 0 : 1000);
      const readings = readAll(`PROSJEKTBUDSJETT 2027\n\nKostnadspost Beløp${separator}${[...lines.map(({ post, kroner }) => `${post} ${say(kroner)}`), `Sum 2027 ${say(sum)}`].join(separator)}\n`, false);
      const [budget] = readings.filter(isRecordsReading).filter(({ kind }) => kind === "budget");
      expect(budget?.records.map(({ fields }) => [fields["post"]?.text, nok(fields["yearAmount"]?.text)])).toEqual(lines.map(({ post, kroner }) => [post, kroner]));
      expect(budget?.issues.map(({ code }) => code)).toContain(isRight ? "amounts.sum.matches" : "amounts.sum.differs");
      expect(budget?.issues.filter(({ code }) => code === "amounts.fromText").every(({ severity }) => severity === (isRight ? "info" : "warning"))).toBe(true);
    }), { seed: 22, numRuns: 200 });
  });

  test.each([
    ["a table of 2,000 rows and 200 columns", `Kostnadspost\tBeløp${"\tx1y".repeat(198)}\n${`Lønn\t500 000${"\t7".repeat(198)}\n`.repeat(2_000)}`],
    ["a list of 5,000 posts", `PROSJEKTBUDSJETT\n${Array.from({ length: 5_000 }, (_, index) => `Post x${index}: ${index % 900 + 100} 000 kr\n`).join("")}`],
    ["a long paragraph", `FINANSIERING\n${"KS gir 300 000 kroner i 2027. ".repeat(10_000)}`],
    ["a long sentence", `INNSPARINGER\n${"spare 3 mill og ".repeat(20_000)}`],
    ["nothing but digits and blanks", `PROSJEKTBUDSJETT\n${"100 ".repeat(250_000)}`],
  ])("%s takes seconds", (_, text) => {
    const started = cpuMs();
    readAll(text, false);
    expect(cpuMs() - started).toBeLessThan(25_000);
  }, 60_000);
});
