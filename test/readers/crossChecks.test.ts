import { crossChecks } from "../../src/readers/crossChecks/crossChecks";
import { likeness } from "../../src/readers/crossChecks/likeness";
import { readTables, type TableReading } from "../../src/readers/readTables";
import { sourceFromText } from "../../src/readers/readText";
import { record, recordsReading } from "../support/recordReadings";

function grid(weeks: string, cells: string): TableReading[] {
  const source = sourceFromText(`Plan\nAktivitet\t${weeks}\nLysanlegg\t${cells}\n\nO = oppstart A = arbeidsmøte F = ferdig`);
  if (!source.ok) throw new Error("The plan is not readable");
  return [...readTables(source.value, { kind: "progressGrid", isoYear: 2020, language: "nb", accepted: new Set() }).tables];
}

function found(tables: readonly TableReading[]): string[] {
  return crossChecks(tables, "nb").map(({ code, params }) => `${code} ${Object.values(params).join(" | ")}`);
}

const weeks = "Uke 3\tUke 4\tUke 5\tUke 6\tUke 7\tUke 8";
const dated = recordsReading("mandate", [], { facts: { "header.date": "24.01.20" } });

test("a start the week before the mandate's date is told of, one in the week of the date is not", () => {
  expect(found([...grid(weeks, "O\t\tA\t\t\tF"), dated])).toEqual(["cross.start.beforeMandate Lysanlegg | 3 | 24.01.2020"]);
  expect(found([...grid(weeks, "\tO\tA\t\t\tF"), dated])).toEqual([]);
});

test("letters of the key that no cell has are told of together", () => {
  expect(found(grid(weeks, "O\t\tO\t\t\t"))).toEqual(["cross.legend.unused A (arbeidsmøte), F (ferdig)"]);
});

test("a measure without a row in the plan is told of; without a plan nothing is", () => {
  const measures = recordsReading("measures", [record("measures", { number: "1", measure: "Nytt lysanlegg" }), record("measures", { number: "2", measure: "Bytte vinduer" }, 2)]);
  expect(found([...grid(weeks, "O\t\tA\t\t\tF"), measures])).toEqual(["cross.measure.notInPlan Bytte vinduer"]);
  expect(found([measures])).toEqual([]);
});

describe("a status report against its milestone plan", () => {
  const plan = recordsReading("milestones", [
    record("milestones", { number: "1", milestone: "Prosjektet er bemannet" }),
    record("milestones", { number: "1.1", milestone: "Møteplan gjennomført" }, 2),
    record("milestones", { number: "1.2", milestone: "Vurdering av ressursbruk og gevinster" }, 3),
  ]);
  const report = (...wordings: readonly string[]) => recordsReading("milestones", wordings.map((milestone) => record("milestones", { milestone })), { repeats: true });

  test("the same words misread by a scanner are the same", () => {
    expect(found([plan, report("Prosjektet er bemannet", "Mgteplan gjennomfart", "Vurdering av ressursbruk og gevinster")])).toEqual([]);
  });

  test("what it lacks and what it shortens are told of", () => {
    expect(found([plan, report("Prosjektet er bemannet", "Vurdering av ress")])).toEqual([
      "cross.milestone.notReported 1.1 | Møteplan gjennomført",
      "cross.milestone.reworded 1.2 | Vurdering av ressursbruk og gevinster",
    ]);
  });

  test("one row of the report stands for one row of the plan", () => {
    const twice = recordsReading("milestones", [record("milestones", { number: "2.1", milestone: "Kartlegge systemer som er i bruk" }), record("milestones", { number: "2.2", milestone: "Kartlegge systemer som er i bruk i skolen" }, 2)]);
    expect(found([twice, report("Kartlegge systemer som er i bruk")])).toEqual(["cross.milestone.notReported 2.2 | Kartlegge systemer som er i bruk i skolen"]);
  });

  test("more rows than can be compared are told of, and none is said to be missing", () => {
    const many = crossChecks([plan, report(...Array.from({ length: 501 }, (_none, index) => `Vei ${index}`))], "nb");
    expect(many.map(({ code, params }) => ({ code, params }))).toEqual([{ code: "cross.milestone.notCompared", params: { count: 501, limit: 500 } }]);
  });

  test("likeness is 1 for the same, 0 for what shares nothing, and forgives a letter", () => {
    expect(likeness("gjennomført", "gjennomført")).toBe(1);
    expect(likeness("abc", "xyz")).toBe(0);
    expect(likeness("Ressursanalyse gjennomført", "Ressursanalyse gjennomfgrt")).toBeGreaterThan(0.85);
  });
});

describe("costs against financing", () => {
  const costs = recordsReading("budget", [record("budget.lines", { kind: "Utgift", yearAmount: "600 000" }), record("budget.lines", { kind: "Utgift", yearAmount: "400 000" }, 2), record("budget.lines", { kind: "Inntekt", yearAmount: "50 000" }, 3)]);
  const financing = (...amounts: readonly string[]) => recordsReading("financing", amounts.map((amount, index) => record("financing", { source: `Kilde ${index + 1}`, amount }, index + 1)));

  test("a difference is told in kroner", () => {
    expect(found([costs, financing("700 000", "250 000")])).toEqual(["cross.financing.differs 1 000 000 | 950 000 | 50 000"].map((text) => text.replace(/ (?=000)/g, "\u00a0")));
  });

  test("the same sum, and a source without an amount, say nothing", () => {
    expect(found([costs, financing("1 mill")])).toEqual([]);
    expect(found([costs, financing("1 mill", "")])).toEqual([]);
  });
});

test("a savings target that what is found and what is to be found do not reach", () => {
  const savings = recordsReading("savings", [], { facts: { "savings.target": "35 mill", "savings.identified": "9,8 mill", "savings.toFind": "20 mill" } });
  expect(found([savings])).toEqual(["cross.savings.withoutPlan 35 000 000 | 29 800 000 | 5 200 000".replace(/ (?=000|800|200)/g, "\u00a0")]);
});

test("a role without a holder and a high risk without an owner", () => {
  const roles = recordsReading("mandate", [record("roles", { role: "Prosjektleder", name: "" }), record("roles", { role: "Prosjekteier", name: "Ola Fjell" }, 2)]);
  const source = sourceFromText("Risiko\tS\tK\tRF\tTiltak\nFor få folk\t5\t4\t20\tLeie inn\nLite regn\t1\t1\t1\t");
  if (!source.ok) throw new Error("The register is not readable");
  const { tables } = readTables(source.value, { kind: "riskRegister", isoYear: null, language: "nb", accepted: new Set() });
  expect(found([roles, ...tables])).toEqual(["cross.role.noHolder Prosjektleder", "cross.risk.highIncomplete For få folk | 20"]);
});
