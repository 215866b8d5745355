import type { Language, Words } from "../../domain/language";
import { highMediumLow, highOrLow } from "../../domain/mandate/choices";
import type { SavingsMeasure } from "../../domain/mandate/savings";
import { measureLevelWords, measureQuadrant, measureQuadrantWords, measureLevels } from "../../domain/measureQuadrant";
import type { BookNames } from "../bookNames";
import { amountColumn, choiceColumn, formulaColumn, textColumn } from "../columns";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import { textLiteral, thisRow } from "../structuredReference";

const labels = {
  measure: { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärd", en: "Measure" },
  effect: { nb: "Effekt", nn: "Effekt", sv: "Effekt", en: "Effect" },
  feasibility: { nb: "Gjennomførbarhet", nn: "Gjennomføringsevne", sv: "Genomförbarhet", en: "Feasibility" },
  quadrant: { nb: "Prioritering", nn: "Prioritering", sv: "Prioritering", en: "Priority" },
  consequenceEmployees: { nb: "Konsekvens for ansatte", nn: "Konsekvens for tilsette", sv: "Konsekvens för anställda", en: "Consequence for employees" },
  consequenceUsers: { nb: "Konsekvens for brukere", nn: "Konsekvens for brukarar", sv: "Konsekvens för brukare", en: "Consequence for users" },
  politicalAcceptance: { nb: "Politisk aksept", nn: "Politisk aksept", sv: "Politisk acceptans", en: "Political acceptance" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  sum: { nb: "Sum", nn: "Sum", sv: "Summa", en: "Sum" },
  realised: { nb: "Realisert", nn: "Realisert", sv: "Realiserat", en: "Realised" },
  gap: { nb: "Gjenstår", nn: "Står att", sv: "Återstår", en: "Remaining" },
} as const satisfies Record<string, Words>;

export type SavingsColumnKey = keyof typeof labels | "year1" | "year2" | "year3" | "year4";

export function savingsHeading(key: keyof typeof labels, language: Language): string {
  return labels[key][language];
}

const yearFields = ["amountYear1", "amountYear2", "amountYear3", "amountYear4"] as const;

function yearColumns(firstYear: number): ColumnBlueprint<SavingsMeasure>[] {
  return yearFields.map((field, index) => {
    const year = String(firstYear + index);
    return { ...amountColumn<SavingsMeasure>({ key: `year${index + 1}`, label: { nb: year, nn: year, sv: year, en: year }, widthPt: 74 }, (measure) => measure[field]), field };
  });
}

/** Empty where one of the axes says nothing. */
function quadrantFormula({ language }: BookNames): string {
  const [effect, feasibility] = [thisRow(labels.effect[language]), thisRow(labels.feasibility[language])];
  const cases = measureLevels.flatMap((high) => measureLevels.map((feasible) => ({
    when: `AND(${effect}=${textLiteral(measureLevelWords[high][language])},${feasibility}=${textLiteral(measureLevelWords[feasible][language])})`,
    word: textLiteral(measureQuadrantWords[measureQuadrant(high, feasible)][language]),
  })));
  return `=${cases.reduceRight((otherwise, { when, word }) => `IF(${when},${word},${otherwise})`, '""')}`;
}

function sumFormula(firstYear: number) {
  const years = yearFields.map((_, index) => thisRow(String(firstYear + index))).join(",");
  return ({ language }: BookNames) => `=IF(AND(${thisRow(labels.measure[language])}="",COUNT(${years})=0),"",SUM(${years}))`;
}

function gapFormula({ language }: BookNames): string {
  const sum = thisRow(labels.sum[language]);
  return `=IF(${sum}="","",${sum}-N(${thisRow(labels.realised[language])}))`;
}

const described: readonly ColumnBlueprint<SavingsMeasure>[] = [
  textColumn({ key: "measure", label: labels.measure, widthPt: 230 }, ({ measure }) => measure),
  choiceColumn({ key: "effect", label: labels.effect, widthPt: 90 }, highOrLow, ({ effect }) => effect),
  choiceColumn({ key: "feasibility", label: labels.feasibility, widthPt: 104 }, highOrLow, ({ feasibility }) => feasibility),
  formulaColumn({ key: "quadrant", label: labels.quadrant, widthPt: 112 }, "text", quadrantFormula),
  textColumn({ key: "consequenceEmployees", label: labels.consequenceEmployees, widthPt: 126 }, ({ consequenceEmployees }) => consequenceEmployees),
  textColumn({ key: "consequenceUsers", label: labels.consequenceUsers, widthPt: 126 }, ({ consequenceUsers }) => consequenceUsers),
  choiceColumn({ key: "politicalAcceptance", label: labels.politicalAcceptance, widthPt: 78 }, highMediumLow, ({ politicalAcceptance }) => politicalAcceptance),
  textColumn({ key: "responsible", label: labels.responsible, widthPt: 100 }, ({ responsible }) => responsible),
];

const realised = amountColumn<SavingsMeasure>({ key: "realised", label: labels.realised, widthPt: 78 }, (measure) => measure.realised);
const gap = formulaColumn<SavingsMeasure>({ key: "gap", label: labels.gap, widthPt: 78 }, "amount", gapFormula);

function sum(firstYear: number): ColumnBlueprint<SavingsMeasure> {
  return formulaColumn<SavingsMeasure>({ key: "sum", label: labels.sum, widthPt: 78 }, "amount", sumFormula(firstYear));
}

/** The amounts' headings are the years themselves, so the table is another for every first year. */
export function savingsTable(firstYear: number): TableBlueprint<SavingsMeasure> {
  return { key: "savings", identity: "measure", columns: [...described, ...yearColumns(firstYear), sum(firstYear), realised, gap] };
}

/** The columns that every savings table has, whatever its years. */
export const savingsColumns: TableBlueprint<SavingsMeasure> = { key: "savings", identity: "measure", columns: [...described, sum(0), realised, gap] };

/** The table that a sheet has, by the first year among its headings; null where the years are gone. */
export function savingsTableOf(header: readonly string[]): TableBlueprint<SavingsMeasure> | null {
  const years = header.filter((heading) => /^20\d\d$/.test(heading)).map(Number);
  return years.length === 0 ? null : savingsTable(Math.min(...years));
}
