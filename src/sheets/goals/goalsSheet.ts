import { goalKinds } from "../../domain/mandate/choices";
import type { Goal } from "../../domain/mandate/goals";
import type { BookNames } from "../bookNames";
import type { FigureBlueprint } from "../figures";
import { registerSheet } from "../registerSheet";
import { headingOf } from "../sheetBlueprint";
import { columnReference, textLiteral } from "../structuredReference";
import { goalTable, measurableWords, type GoalColumnKey } from "./goalTable";

function column(key: GoalColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.goals, headingOf(goalTable, key, language));
}

function countOf(key: GoalColumnKey, word: (book: BookNames) => string) {
  return (book: BookNames) => `=COUNTIFS(${column(key, book)},${textLiteral(word(book))},${column("goal", book)},"<>")`;
}

const figures: readonly FigureBlueprint[] = [
  {
    label: { nb: "Mål i alt", nn: "Mål i alt", sv: "Mål totalt", en: "Goals in all" }, numberFormat: "0",
    formula: (book) => `=SUMPRODUCT(--(${column("goal", book)}<>""))`,
  },
  {
    label: { nb: "Effektmål", nn: "Effektmål", sv: "Effektmål", en: "Effect goals" }, numberFormat: "0",
    formula: countOf("kind", ({ language }) => goalKinds.effect[language]),
  },
  {
    label: { nb: "Resultatmål", nn: "Resultatmål", sv: "Projektmål", en: "Result goals" }, numberFormat: "0",
    formula: countOf("kind", ({ language }) => goalKinds.result[language]),
  },
  {
    label: { nb: "Målbare med frist", nn: "Målbare med frist", sv: "Mätbara med datum", en: "Measurable, dated" }, numberFormat: "0",
    formula: countOf("measurable", ({ language }) => measurableWords.yes[language]),
  },
];

export const goalsSheet = registerSheet<Goal>({
  kind: "goals",
  title: { nb: "Mål", nn: "Mål", sv: "Mål", en: "Goals" },
  tabColor: "#548235",
  table: goalTable,
  entries: ({ goals }) => goals,
  figures,
  formats: [{
    columns: ["measurable" satisfies GoalColumnKey],
    when: (cell, { language }) => `AND(${cell("measurable")}<>"",${cell("measurable")}<>${textLiteral(measurableWords.yes[language])})`,
    style: { fillColor: "#FFE699", fontColor: "#000000" },
  }],
  frozenThrough: "goal" satisfies GoalColumnKey,
});
