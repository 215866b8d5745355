import type { Words } from "../../domain/language";
import { cellAddress } from "../a1";
import type { BookContent } from "../bookContent";
import type { BookNames } from "../bookNames";
import { rect } from "../cell";
import { levelFormats } from "../risk/levelFormats";
import type { SheetEdit } from "../sheetEdit";
import { textLiteral } from "../structuredReference";
import { areaWords, toneStyles, type Tone } from "./areaWords";
import { captionEdits, columnTitleEdits, type OverviewBlock } from "./overviewSite";
import { areaWord } from "./statusArea";
import { statusAreas } from "./statusAreas";

const columns = { area: 1, word: 2, explanation: 4 } as const;

const labels = {
  caption: { nb: "Status per område", nn: "Status per område", sv: "Status per område", en: "Status by area" },
  area: { nb: "Område", nn: "Område", sv: "Område", en: "Area" },
  word: { nb: "Status", nn: "Status", sv: "Status", en: "Status" },
  explanation: { nb: "Det som ligger bak", nn: "Det som ligg bak", sv: "Det som ligger bakom", en: "What lies behind" },
} as const satisfies Record<string, Words>;

/** Every area that the book has, in a word with its colour and in figures. */
export function statusBlock(content: BookContent, book: BookNames): OverviewBlock | null {
  const areas = statusAreas(content);
  const { language } = book;
  if (areas.length === 0) return null;
  return {
    stack: "left",
    rowCount: 2 + areas.length,
    edits: (row, sheet) => {
      const first = row + 2;
      const words = rect(first, columns.word, areas.length, columns.explanation - columns.word);
      const word = cellAddress(first, columns.word, "column");
      return [
        ...captionEdits(labels.caption[language], "left", row, sheet),
        ...columnTitleEdits([labels.area[language], labels.word[language], undefined, labels.explanation[language]], "left", row + 1, sheet),
        { kind: "formatCells", sheet, rect: rect(first, columns.area, areas.length, 2), style: { bold: true } },
        ...areas.map(({ label, ...area }, index): SheetEdit => ({
          kind: "writeCells", sheet, row: first + index, column: columns.area,
          rows: [[label[language], { formula: `=${area.word(book)}` }, null, { formula: `=${unlessNothing(cellAddress(first + index, columns.word), area.explanation(book), book)}` }]],
        })),
        ...toneFormats(sheet, words, word, book),
        ...areas.flatMap(({ byLevel }, index) => byLevel ? levelFormats(sheet, { ...words, row: first + index, rowCount: 1 }, cellAddress(first + index, columns.word, "column"), content.riskModel, book) : []),
      ];
    },
  };
}

/** Where nothing is filled in there is nothing to explain. */
function unlessNothing(word: string, explanation: string, book: BookNames): string {
  return `IF(${word}=${areaWord("nothing", book)},"",${explanation})`;
}

function toneFormats(sheet: string, cells: ReturnType<typeof rect>, word: string, { language }: BookNames): SheetEdit[] {
  const tones: readonly Tone[] = ["good", "notice", "bad", "neutral"];
  return tones.map((tone) => {
    const words = Object.values(areaWords).filter((area) => area.tone === tone).map((area) => `${word}=${textLiteral(area.words[language])}`);
    return { kind: "addConditionalFormat", sheet, rect: cells, formula: `=OR(${words.join(",")})`, style: toneStyles[tone], stopIfTrue: false };
  });
}
