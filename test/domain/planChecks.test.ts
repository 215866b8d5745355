import { checkDecisionPoints, type DecisionLine } from "../../src/domain/decisionPointChecks";
import { checkInformationPlan, type InformationLine } from "../../src/domain/informationPlanChecks";
import { serialDay } from "../../src/domain/serialDay";
import type { TableFinding } from "../../src/domain/tableFinding";

const context = { language: "nb", statusDate: serialDay(2026, 4, 15), year: 2026 } as const;
const period = { from: serialDay(2026, 1, 5), to: serialDay(2026, 12, 20) };

function day(month: number, ofMonth: number, year = 2026): number {
  return serialDay(year, month, ofMonth);
}

function said(findings: readonly TableFinding[]): string[] {
  return findings.map(({ row, column, issue: { code, read } }) => [row, column, code, read].filter((part) => part !== null).join(" "));
}

function information(more: Partial<InformationLine>): string[] {
  return said(checkInformationPlan([{ name: "Folkemøte", audience: "Innbyggere", when: "mai 2026", from: day(5, 1), to: day(5, 31), isCompleted: false, ...more }], context));
}

test("a measure with audience, words and days that agree has no findings", () => {
  expect(information({})).toEqual([]);
  expect(information({ from: day(5, 12), to: day(5, 12) })).toEqual([]);
  expect(information({ when: "innen mai", from: null, to: day(5, 31) })).toEqual([]);
  expect(information({ when: "fra mai", from: day(5, 1), to: null })).toEqual([]);
  expect(information({ when: "", audience: "" , name: "" })).toEqual([]);
});

test.each<[Partial<InformationLine>, string[]]>([
  [{ audience: "" }, ["0 audience check.information.audienceMissing"]],
  [{ when: "", from: null, to: "" }, ["0 when check.when.missing"]],
  [{ when: "Snarest", from: null, to: null }, ["0 when check.when.onlyWords Snarest"]],
  [{ from: null, to: null }, ["0 from check.when.notDated mai 2026"]],
  [{ when: "juni", from: day(5, 1), to: day(5, 31) }, ["0 from check.when.differs juni"]],
  [{ when: "innen mai", from: null, to: day(6, 2) }, ["0 to check.when.differs innen mai"]],
  [{ when: "", from: day(5, 31), to: day(5, 1) }, ["0 to check.when.reversed 01.05.2026"]],
  [{ when: "", from: day(3, 1), to: day(3, 31) }, ["0 to check.when.overdue 31.03.2026"]],
  [{ when: "", from: day(3, 1), to: day(3, 31), isCompleted: true }, []],
  [{ when: "", from: day(3, 1), to: null }, []],
  [{ when: "", from: day(4, 1), to: day(4, 15) }, []],
  [{ from: "vår", to: day(5, 31) }, ["0 from check.date.notADate vår"]],
  [{ from: 12, to: 900_000 }, ["0 from check.date.notADate 12", "0 to check.date.notADate 900000"]],
])("%j gives %j", (more, expected) => {
  expect(information(more)).toEqual(expected);
});

test("what the days say and what the words say stand in the finding", () => {
  const [finding] = checkInformationPlan([{ name: "Folkemøte", audience: "Alle", when: "juni", from: day(5, 1), to: day(5, 31), isCompleted: false }], context);
  expect(finding?.issue.params).toEqual({ name: "Folkemøte", days: "01.05.2026–31.05.2026", said: "01.06.2026–30.06.2026" });
});

const decision: DecisionLine = { name: "Velge løsning", body: "Utvalg for helse og omsorg", responsible: "Kari Berg", when: "", from: day(5, 1), to: day(5, 31), isCompleted: false };

function decisions(...lines: readonly Partial<DecisionLine>[]): string[] {
  return said(checkDecisionPoints(lines.map((more) => ({ ...decision, ...more })), { ...context, period }));
}

test.each<[Partial<DecisionLine>, string[]]>([
  [{}, []],
  [{ body: "" }, ["0 body check.decision.bodyMissing"]],
  [{ responsible: "" }, ["0 responsible check.decision.ownerMissing"]],
  [{ body: "Rådmannen/PA" }, ["0 body check.decision.severalOwners Rådmannen/PA"]],
  [{ responsible: "Kari Berg og Ola Dal" }, ["0 responsible check.decision.severalOwners Kari Berg og Ola Dal"]],
  [{ responsible: "Kari, Ola" }, ["0 responsible check.decision.severalOwners Kari, Ola"]],
  [{ responsible: "Kari Berg, rådmann" }, []],
  [{ from: day(12, 1), to: day(1, 15, 2027) }, ["0 to check.decision.outsidePeriod 15.01.2027"]],
  [{ from: day(12, 1, 2025), to: day(1, 15, 2027), isCompleted: true }, ["0 from check.decision.outsidePeriod 01.12.2025"]],
  [{ from: null, to: day(1, 15, 2027) }, ["0 to check.decision.outsidePeriod 15.01.2027"]],
])("a decision %j gives %j", (more, expected) => {
  expect(decisions(more)).toEqual(expected);
});

test("a decision listed twice, with the same owners, with others, or without", () => {
  expect(decisions({}, { name: "velge  Løsning" })).toEqual(["1 decision check.decision.repeated velge  Løsning"]);
  expect(decisions({}, { body: "Kommunestyret" })).toEqual(["1 decision check.decision.twoOwners Velge løsning"]);
  expect(decisions({}, { body: "", responsible: "" })).toContain("1 decision check.decision.repeated Velge løsning");
});

test("without a plan there is no period to be outside of", () => {
  expect(checkDecisionPoints([{ ...decision, from: day(1, 1, 2030), to: null }], { ...context, period: null })).toEqual([]);
});
