import { taskStatuses } from "../../domain/mandate/choices";
import type { Measure } from "../../domain/mandate/measures";
import type { BookNames } from "../bookNames";
import { alarmStyle, type FigureBlueprint } from "../figures";
import { followUpWords } from "../followUp";
import { registerSheet } from "../registerSheet";
import { headingOf } from "../sheetBlueprint";
import { columnReference, textLiteral } from "../structuredReference";
import { measureTable, type MeasureColumnKey } from "./measureTable";

function column(key: MeasureColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.measures, headingOf(measureTable, key, language));
}

const figures: readonly FigureBlueprint[] = [
  {
    label: { nb: "Tiltak i alt", nn: "Tiltak i alt", sv: "Åtgärder totalt", en: "Measures in all" }, numberFormat: "0",
    formula: (book) => `=SUMPRODUCT(--(${column("measure", book)}<>""))`,
  },
  {
    label: taskStatuses.completed, numberFormat: "0",
    formula: (book) => `=COUNTIFS(${column("status", book)},${textLiteral(taskStatuses.completed[book.language])},${column("measure", book)},"<>")`,
  },
  {
    label: followUpWords.overdue, numberFormat: "0",
    formula: (book) => `=COUNTIF(${column("followUp", book)},${textLiteral(`${followUpWords.overdue[book.language]}*`)})`,
    alarm: (cell) => `${cell}>0`,
  },
  {
    label: { nb: "Uten ansvarlig", nn: "Utan ansvarleg", sv: "Utan ansvarig", en: "Nobody in charge" }, numberFormat: "0",
    formula: (book) => `=SUMPRODUCT((${column("measure", book)}<>"")*(${column("responsible", book)}=""))`,
    alarm: (cell) => `${cell}>0`,
  },
];

export const measuresSheet = registerSheet<Measure>({
  kind: "measures",
  title: { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärder", en: "Measures" },
  tabColor: "#548235",
  table: measureTable,
  entries: ({ measures }) => measures,
  figures,
  formats: [
    {
      columns: ["status", "followUp"] satisfies MeasureColumnKey[],
      when: (cell, { language }) => `AND(${cell("measure")}<>"",${cell("status")}=${textLiteral(taskStatuses.completed[language])})`,
      style: { fillColor: "#E2EFDA", fontColor: "#000000" },
    },
    {
      columns: ["followUp" satisfies MeasureColumnKey],
      when: (cell, { language }) => `${cell("followUp")}=${textLiteral(followUpWords.soon[language])}`,
      style: { fillColor: "#FFF2CC", fontColor: "#000000" },
    },
    {
      columns: ["deadline", "followUp"] satisfies MeasureColumnKey[],
      when: (cell, { language }) => `LEFT(${cell("followUp")},${followUpWords.overdue[language].length})=${textLiteral(followUpWords.overdue[language])}`,
      style: alarmStyle,
    },
  ],
  frozenThrough: "measure" satisfies MeasureColumnKey,
});
