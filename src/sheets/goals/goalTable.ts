import type { Words } from "../../domain/language";
import { goalKinds, goalLevels } from "../../domain/mandate/choices";
import type { Goal } from "../../domain/mandate/goals";
import type { BookNames } from "../bookNames";
import { choiceColumn, dateColumn, formulaColumn, textColumn } from "../columns";
import type { TableBlueprint } from "../sheetBlueprint";
import { textLiteral, thisRow } from "../structuredReference";

const labels = {
  number: { nb: "Nr", nn: "Nr", sv: "Nr", en: "No" },
  goal: { nb: "Mål", nn: "Mål", sv: "Mål", en: "Goal" },
  level: { nb: "Nivå", nn: "Nivå", sv: "Nivå", en: "Level" },
  kind: { nb: "Type", nn: "Type", sv: "Typ", en: "Kind" },
  indicator: { nb: "Indikator", nn: "Indikator", sv: "Indikator", en: "Indicator" },
  target: { nb: "Måltall", nn: "Måltal", sv: "Målvärde", en: "Target" },
  deadline: { nb: "Frist", nn: "Frist", sv: "Klart senast", en: "Deadline" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  measurable: { nb: "Målbart og tidsfestet", nn: "Målbart og tidfest", sv: "Mätbart och tidsatt", en: "Measurable and dated" },
} as const satisfies Record<string, Words>;

export type GoalColumnKey = keyof typeof labels;

export const measurableWords = {
  yes: { nb: "Ja", nn: "Ja", sv: "Ja", en: "Yes" },
  missing: { nb: "Mangler", nn: "Manglar", sv: "Saknar", en: "Missing" },
} as const satisfies Record<string, Words>;

/** What the goal lacks, as it stands after "Mangler". */
const parts = {
  indicator: { nb: "indikator", nn: "indikator", sv: "indikator", en: "indicator" },
  target: { nb: "måltall", nn: "måltal", sv: "målvärde", en: "target" },
  deadline: { nb: "frist", nn: "frist", sv: "datum", en: "deadline" },
} as const satisfies Partial<Record<GoalColumnKey, Words>>;

/** Ja, or what is missing; nothing where no goal stands. */
function measurableFormula({ language }: BookNames): string {
  const cell = (key: GoalColumnKey) => thisRow(labels[key][language]);
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  const missing = keys.map((key) => `IF(${cell(key)}="",${textLiteral(`, ${parts[key][language]}`)},"")`).join("&");
  const complete = `AND(${keys.map((key) => `${cell(key)}<>""`).join(",")})`;
  return `=IF(${cell("goal")}="","",IF(${complete},${textLiteral(measurableWords.yes[language])},${textLiteral(`${measurableWords.missing[language]} `)}&MID(${missing},3,100)))`;
}

export const goalTable: TableBlueprint<Goal> = {
  key: "goals",
  identity: "goal",
  columns: [
    // As wide as the words of the figures above it.
    textColumn<Goal>({ key: "number", label: labels.number, widthPt: 112 }, ({ number }) => number),
    textColumn<Goal>({ key: "goal", label: labels.goal, widthPt: 220 }, ({ goal }) => goal),
    choiceColumn<Goal, keyof typeof goalLevels>({ key: "level", label: labels.level, widthPt: 82 }, goalLevels, ({ level }) => level),
    choiceColumn<Goal, keyof typeof goalKinds>({ key: "kind", label: labels.kind, widthPt: 76 }, goalKinds, ({ kind }) => kind),
    textColumn<Goal>({ key: "indicator", label: labels.indicator, widthPt: 150 }, ({ indicator }) => indicator),
    textColumn<Goal>({ key: "target", label: labels.target, widthPt: 90 }, ({ target }) => target),
    dateColumn<Goal>({ key: "deadline", label: labels.deadline, widthPt: 76 }, ({ deadline }) => deadline),
    textColumn<Goal>({ key: "responsible", label: labels.responsible, widthPt: 100 }, ({ responsible }) => responsible),
    formulaColumn<Goal>({ key: "measurable", label: labels.measurable, widthPt: 188 }, "text", measurableFormula),
  ],
};
