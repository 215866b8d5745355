import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { eventCount } from "../../src/domain/progressPlan";
import { readTables } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import { gridIn, registerIn } from "../support/readingIn";

const file = resolve(__dirname, "../../../shared/inputs/karasjok-delprosjektmandat.txt");
const described = existsSync(file) ? describe : describe.skip;

function read(isoYear: number | null) {
  const source = sourceFromText(readFileSync(file, "utf8"));
  if (!source.ok) throw new Error("The mandate is not readable");
  return readTables(source.value, { kind: "auto", isoYear, language: "nb", accepted: new Set() });
}

described("the Karasjok mandate, with nothing accepted", () => {
  test("holds one grid and one register, and its empty matrix is neither", () => {
    expect([gridIn(read(2020)), registerIn(read(2020))].map(({ kind, line }) => `${kind} ${line}`)).toEqual(["progressGrid 162", "riskRegister 183"]);
  });

  test("has 35 events in 5 activities: 5 O and 30 A", () => {
    const grid = gridIn(read(2020));
    const codes = grid.plan?.activities.flatMap(({ events }) => events.flatMap((event) => event.codes)) ?? [];
    expect(grid.plan?.activities.map(eventCount)).toEqual([6, 8, 7, 6, 8]);
    expect(codes.filter((code) => code === "O")).toHaveLength(5);
    expect(codes.filter((code) => code === "A")).toHaveLength(30);
    expect(codes).toHaveLength(35);
  });

  test("starts in weeks 3, 5, 3, 3 and 4 and rests at Easter", () => {
    const activities = gridIn(read(2020)).plan?.activities ?? [];
    expect(activities.map(({ events }) => events.find(({ codes }) => codes.includes("O"))?.week.week)).toEqual([3, 5, 3, 3, 4]);
    expect(activities.flatMap(({ events }) => events).filter(({ week }) => week.week === 14 || week.week === 15)).toEqual([]);
  });

  test("runs from week 1 to 18 of 2020, with the five letters of its key", () => {
    const { plan, legend } = gridIn(read(2020));
    expect(plan?.period).toEqual({ from: { isoYear: 2020, week: 1 }, to: { isoYear: 2020, week: 18 } });
    expect(legend.map(({ code, role }) => `${code} ${role}`)).toEqual(["S meeting", "O start", "A meeting", "P meeting", "F finish"]);
    expect(legend.every(({ meaning }) => meaning.length > 3)).toBe(true);
  });

  test("has five risks whose typed factors are their products", () => {
    const { risks } = registerIn(read(2020));
    expect(risks.map(({ likelihood, consequence, typedRiskFactor }) => [likelihood, consequence, typedRiskFactor])).toEqual([[4, 4, 16], [2, 2, 4], [1, 3, 3], [3, 3, 9], [1, 3, 3]]);
    expect(risks.every(({ countermeasure }) => countermeasure !== "")).toBe(true);
  });

  test("without a year the date of the document proposes 2020", () => {
    const { plan, issues } = gridIn(read(null));
    expect(plan).toBeNull();
    expect(issues.filter(({ severity }) => severity === "error").map(({ code, proposal }) => [code, proposal])).toEqual([["grid.year.missing", "2020"]]);
  });

  test("raises no error, and one doubt: a success factor among the risks", () => {
    const issues = [gridIn(read(2020)), registerIn(read(2020))].flatMap((table) => table.issues);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toEqual(["risk.wording.success"]);
  });
});
