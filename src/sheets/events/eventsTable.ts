import type { Words } from "../../domain/language";
import type { IsoWeek } from "../../domain/isoWeek";
import type { ProgressPlan } from "../../domain/progressPlan";
import { weeksOf } from "../../domain/weekPeriod";
import type { BookNames } from "../bookNames";
import type { TableBlueprint } from "../sheetBlueprint";
import { columnsReference, textLiteral, thisRow } from "../structuredReference";
import { weekColumns } from "../progressPlan/weekColumns";

export type PlanEvent = { readonly activity: string; readonly week: IsoWeek; readonly code: string };

/** Row by row, week by week, in the order of the grid. */
export function planEvents({ activities, period }: ProgressPlan): PlanEvent[] {
  const order = new Map(weeksOf(period).map(({ isoYear, week }, index) => [`${isoYear}.${week}`, index]));
  const position = ({ isoYear, week }: IsoWeek) => order.get(`${isoYear}.${week}`) ?? 0;
  return activities.flatMap(({ activity, events }) =>
    [...events].sort((first, second) => position(first.week) - position(second.week))
      .flatMap(({ week, codes }) => codes.map((code) => ({ activity, week, code }))));
}

export const inGridWords = {
  yes: { nb: "Ja", nn: "Ja", sv: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", sv: "Nej", en: "No" },
} as const satisfies Record<string, Words>;

const labels = {
  activity: { nb: "Aktivitet", nn: "Aktivitet", sv: "Aktivitet", en: "Activity" },
  isoYear: { nb: "År", nn: "År", sv: "År", en: "Year" },
  week: { nb: "Uke", nn: "Veke", sv: "Vecka", en: "Week" },
  monday: { nb: "Mandag", nn: "Måndag", sv: "Måndag", en: "Monday" },
  code: { nb: "Kode", nn: "Kode", sv: "Kod", en: "Code" },
  meaning: { nb: "Betydning", nn: "Tyding", sv: "Betydelse", en: "Meaning" },
  inGrid: { nb: "I rutenettet", nn: "I rutenettet", sv: "I rutnätet", en: "In the grid" },
} as const satisfies Record<string, Words>;

export const eventsTable: TableBlueprint<PlanEvent> = {
  key: "events",
  columns: [
    { key: "activity", label: labels.activity, type: "text", widthPt: 220, wrap: true, content: ({ activity }) => activity },
    { key: "isoYear", label: labels.isoYear, type: "wholeNumber", widthPt: 76, centred: true, content: ({ week }) => week.isoYear },
    { key: "week", label: labels.week, type: "wholeNumber", widthPt: 50, centred: true, content: ({ week }) => week.week },
    { key: "monday", label: labels.monday, type: "formula", result: "date", widthPt: 76, centred: true, formula: mondayFormula },
    { key: "code", label: labels.code, type: "text", widthPt: 60, centred: true, content: ({ code }) => code },
    { key: "meaning", label: labels.meaning, type: "formula", result: "text", widthPt: 160, formula: meaningFormula },
    { key: "inGrid", label: labels.inGrid, type: "formula", result: "text", widthPt: 90, centred: true, formula: inGridFormula },
  ],
};

/** ISO 8601: 4 January lies in week 1; WEEKDAY(…,3) counts from Monday = 0. */
function mondayFormula({ language }: BookNames): string {
  const year = thisRow(labels.isoYear[language]);
  return `=IF(${year}="","",DATE(${year},1,4)-WEEKDAY(DATE(${year},1,4),3)+7*(${thisRow(labels.week[language])}-1))`;
}

/** EXACT, because a and A may be two codes, and because MATCH would take * and ? as wildcards. */
function meaningFormula({ language, names }: BookNames): string {
  const code = thisRow(labels.code[language]);
  return `=IF(${code}="","",IFERROR(INDEX(${names.meanings},MATCH(1,INDEX(EXACT(${names.codes},${code})*1,0),0)),${textLiteral(unknownCode[language])}))`;
}

const unknownCode: Words = { nb: "ukjent kode", nn: "ukjend kode", sv: "okänd kod", en: "unknown code" };

/** The grid's cells without its first columns, as the formulas of other sheets name them. */
export function gridReference({ tables }: BookNames, period: ProgressPlan["period"]): string {
  const headings = weekColumns(period).map(({ heading }) => heading);
  return columnsReference(tables.progressPlan, headings[0] ?? "", headings.at(-1) ?? "");
}

/** The week's column of the grid beside the activities, compared one by one: * and ? stay plain letters, as they do not in MATCH. */
function inGridFormula({ language, names }: BookNames): string {
  const code = thisRow(labels.code[language]);
  const weekCells = `INDEX(${names.gridCells},0,MATCH(${thisRow(labels.monday[language])},${names.mondays},0))`;
  const hits = `SUMPRODUCT((${names.activities}=${thisRow(labels.activity[language])})*ISNUMBER(FIND(" "&${code}&" "," "&${weekCells}&" ")))`;
  return `=IF(${code}="","",IF(IFERROR(${hits},0)>0,${textLiteral(inGridWords.yes[language])},${textLiteral(inGridWords.no[language])}))`;
}
