import type { ProposalUnit } from "../../domain/mandate/proposals";
import type { Words } from "../../domain/language";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import type { FigureBlueprint } from "../figures";
import { registerSheet, type RegisterSite, type RowFormat } from "../registerSheet";
import type { SheetEdit } from "../sheetEdit";
import { columnReference, textLiteral } from "../structuredReference";
import { proposalsHeading, proposalsTable, reachedWords, type ProposalsColumnKey } from "./proposalsTable";

const title: Words = { nb: "Forbedringsforslag", nn: "Forbetringsforslag", sv: "Förbättringsförslag", en: "Improvement proposals" };

const labels = {
  submittedPerEmployee: { nb: "Innmeldte per ansatt i alt", nn: "Innmelde per tilsett i alt", sv: "Inlämnade per anställd totalt", en: "Submitted per employee in all" },
  implementedPerEmployee: { nb: "Gjennomførte per ansatt i alt", nn: "Gjennomførte per tilsett i alt", sv: "Genomförda per anställd totalt", en: "Implemented per employee in all" },
  reached: { nb: "Enheter som nådde målet", nn: "Einingar som nådde målet", sv: "Enheter som nådde målet", en: "Units that reached the target" },
  of: { nb: "av", nn: "av", sv: "av", en: "of" },
} as const satisfies Record<string, Words>;

function column(key: ProposalsColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.proposals, proposalsHeading(key, language));
}

function sumFigure(key: "employees" | "submitted" | "decided" | "implemented"): FigureBlueprint {
  const label = proposalsTable.columns.find((candidate) => candidate.key === key)?.label;
  if (!label) throw new RangeError(`The table has no column ${key}`);
  return { label, numberFormat: "#,##0", formula: (book) => `=SUM(${column(key, book)})` };
}

/** Only proposals of units whose employees are counted: else the share would be too high. */
function ratioFigure(key: "submitted" | "implemented", label: Words): FigureBlueprint {
  return {
    label, numberFormat: "0.00",
    formula: (book) => {
      const employees = column("employees", book);
      return `=IF(SUM(${employees})=0,"",SUMIFS(${column(key, book)},${employees},">0")/SUM(${employees}))`;
    },
  };
}

const reachedFigure: FigureBlueprint = {
  label: labels.reached, numberFormat: "General",
  formula: (book) => {
    const count = (word: Words) => `COUNTIF(${column("reached", book)},${textLiteral(word[book.language])})`;
    const reached = count(reachedWords.yes);
    return `=${reached}&" ${labels.of[book.language]} "&(${reached}+${count(reachedWords.no)})`;
  },
};

function reachedFormat(word: keyof typeof reachedWords, fillColor: string, fontColor: string): RowFormat {
  return {
    columns: ["reached" satisfies ProposalsColumnKey],
    when: (cell, { language }) => `${cell("reached")}=${textLiteral(reachedWords[word][language])}`,
    style: { fillColor, fontColor },
  };
}

export const proposalsSheet = registerSheet<ProposalUnit>({
  kind: "proposals",
  title,
  tabColor: "#548235",
  table: proposalsTable,
  entries: ({ proposals }) => proposals,
  figures: [
    sumFigure("employees"), sumFigure("submitted"), sumFigure("decided"), sumFigure("implemented"),
    ratioFigure("submitted", labels.submittedPerEmployee), ratioFigure("implemented", labels.implementedPerEmployee), reachedFigure,
  ],
  formats: [
    reachedFormat("yes", "#C6E0B4", "#000000"), reachedFormat("no", "#F8CBAD", "#9C0006"),
    reachedFormat("noTarget", "#EDEDED", "#000000"), reachedFormat("noFigures", "#EDEDED", "#000000"),
  ],
  frozenThrough: "unit" satisfies ProposalsColumnKey,
  more: chartEdits,
});

const chartWidth = 7;
const fewestRows = 16;

/** To the right of the table, which grows downwards; as high as its bars need. */
function chartEdits(_: BookContent, { language }: BookNames, { sheet, headerRow, body, columnOf }: RegisterSite): SheetEdit[] {
  const cells = (key: ProposalsColumnKey) => ({ sheet, rect: { ...body, column: columnOf(key), columnCount: 1 } });
  const from = { row: headerRow, column: proposalsTable.columns.length + 2 };
  const heading = (key: ProposalsColumnKey) => proposalsHeading(key, language);
  return [
    { kind: "setColumnWidths", sheet, column: from.column - 1, columnCount: 1, widthPt: 16 },
    {
      kind: "addChart", sheet,
      chart: {
        name: title[language], type: "barClustered",
        title: `${heading("implementedPerEmployee")} – ${heading("target").toLowerCase()}`,
        categories: cells("unit"),
        series: [
          { name: heading("implementedPerEmployee"), values: cells("implementedPerEmployee") },
          { name: heading("target"), values: cells("target") },
        ],
        valueNumberFormat: "0.0",
        from, to: { row: from.row + Math.max(fewestRows, body.rowCount * 2), column: from.column + chartWidth - 1 },
      },
    },
  ];
}
