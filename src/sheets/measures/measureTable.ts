import type { Words } from "../../domain/language";
import { measureOrigins, taskStatuses } from "../../domain/mandate/choices";
import type { Measure } from "../../domain/mandate/measures";
import type { BookNames } from "../bookNames";
import { choiceColumn, dateColumn, formulaColumn, textColumn } from "../columns";
import { followUpLabel, followUpWords, statusLabel } from "../followUp";
import type { TableBlueprint } from "../sheetBlueprint";
import { textLiteral, thisRow } from "../structuredReference";

const labels = {
  number: { nb: "Nr", nn: "Nr", sv: "Nr", en: "No" },
  measure: { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärd", en: "Measure" },
  origin: { nb: "Kommer fra", nn: "Kjem frå", sv: "Kommer från", en: "Comes from" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg", sv: "Ansvarig", en: "Responsible" },
  deadline: { nb: "Frist", nn: "Frist", sv: "Klart senast", en: "Deadline" },
  status: statusLabel,
  followUp: followUpLabel,
} as const satisfies Record<string, Words>;

export type MeasureColumnKey = keyof typeof labels;

const words = {
  notADate: { nb: "Fristen er ikke en dato", nn: "Fristen er ikkje ein dato", sv: "Inget giltigt datum", en: "Not a date" },
  day: { nb: "dag", nn: "dag", sv: "dag", en: "day" },
  days: { nb: "dager", nn: "dagar", sv: "dagar", en: "days" },
} as const satisfies Record<string, Words>;

/** Where the measure stands by the status date; what is overdue says by how many days. Due on the status date is in time. */
function followUpFormula({ language, names: { statusDate, warningDays } }: BookNames): string {
  const cell = (key: MeasureColumnKey) => thisRow(labels[key][language]);
  const say = (one: Words) => textLiteral(one[language]);
  const late = `${statusDate}-INT(${cell("deadline")})`;
  const overdue = `${textLiteral(`${followUpWords.overdue[language]}: `)}&${late}&" "&IF(${late}=1,${say(words.day)},${say(words.days)})`;
  const open = `IF(${late}>0,${overdue},IF(-(${late})<=N(${warningDays}),${say(followUpWords.soon)},${say(followUpWords.later)}))`;
  const dated = `IF(NOT(ISNUMBER(${cell("deadline")})),${say(words.notADate)},IF(NOT(ISNUMBER(${statusDate})),"",${open}))`;
  return `=IF(${cell("measure")}="","",IF(${cell("status")}=${say(taskStatuses.completed)},${say(followUpWords.completed)},IF(${cell("deadline")}="",${say(followUpWords.undated)},${dated})))`;
}

export const measureTable: TableBlueprint<Measure> = {
  key: "measures",
  identity: "measure",
  columns: [
    // As wide as the words of the figures above it.
    textColumn<Measure>({ key: "number", label: labels.number, widthPt: 98 }, ({ number }) => number),
    textColumn<Measure>({ key: "measure", label: labels.measure, widthPt: 270 }, ({ measure }) => measure),
    choiceColumn<Measure, keyof typeof measureOrigins>({ key: "origin", label: labels.origin, widthPt: 96 }, measureOrigins, ({ origin }) => origin),
    textColumn<Measure>({ key: "responsible", label: labels.responsible, widthPt: 120 }, ({ responsible }) => responsible),
    dateColumn<Measure>({ key: "deadline", label: labels.deadline, widthPt: 76 }, ({ deadline }) => deadline),
    choiceColumn<Measure, keyof typeof taskStatuses>({ key: "status", label: labels.status, widthPt: 88 }, taskStatuses, ({ status }) => status, true),
    formulaColumn<Measure>({ key: "followUp", label: labels.followUp, widthPt: 126 }, "text", followUpFormula),
  ],
};
