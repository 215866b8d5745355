import { milestoneStatusWords, type MilestoneStatus } from "../../domain/milestoneStatus";
import type { BookNames } from "../bookNames";
import type { FigureBlueprint } from "../figures";
import { headingOf } from "../sheetBlueprint";
import { columnReference, textLiteral } from "../structuredReference";
import { milestoneTable, type MilestoneColumnKey } from "./milestoneTable";

function column(key: MilestoneColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.milestones, headingOf(milestoneTable, key, language));
}

function countOf(status: MilestoneStatus, book: BookNames): string {
  return `COUNTIF(${column("status", book)},${textLiteral(milestoneStatusWords[status][book.language])})`;
}

export const milestoneFigures: readonly FigureBlueprint[] = [
  {
    label: { nb: "Milepæler i alt", nn: "Milepælar i alt", sv: "Milstolpar totalt", en: "Milestones in all" }, numberFormat: "0",
    formula: (book) => `=SUMPRODUCT(--(${column("milestone", book)}<>""))`,
  },
  {
    label: milestoneStatusWords.completed, numberFormat: "0",
    formula: (book) => `=${countOf("completed", book)}+${countOf("completedLate", book)}`,
  },
  { label: milestoneStatusWords.late, numberFormat: "0", formula: (book) => `=${countOf("late", book)}`, alarm: (cell) => `${cell}>0` },
  { label: milestoneStatusWords.dueSoon, numberFormat: "0", formula: (book) => `=${countOf("dueSoon", book)}` },
];
