import fc from "fast-check";
import { languages } from "../../../src/domain/language";
import { likelihoodLabels, ratings } from "../../../src/domain/riskScale";
import { methodWords, signWords, viewWords, weekdayWords } from "../../../src/text/functions/optionWords";
import type { CellValue } from "../../../workbench/workbook/workbookData";

type Cells = fc.Arbitrary<CellValue>;

const error = fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#VALUE!" }, { error: "#REF!" });
const blank = fc.constantFrom<CellValue>(null, "", " ");
const words = fc.constantFrom<CellValue>("tekst", "?", "*", "x|y", "=1+1", "|");

/** What stands in cells, most often what should; `wrong` is what may stand there by mistake. */
function cells(right: Cells, ...wrong: Cells[]): Cells {
  return fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: blank, weight: 2 }, { arbitrary: error, weight: 1 }, { arbitrary: words, weight: 1 }, ...wrong.map((arbitrary) => ({ arbitrary, weight: 1 })));
}

function anyCase(word: string): fc.Arbitrary<string> {
  return fc.constantFrom(word, word.toUpperCase(), word.toLowerCase(), ` ${word} `);
}

function inTextToo(right: fc.Arbitrary<number>): Cells {
  return fc.oneof({ arbitrary: right, weight: 5 }, right.map(String)) as Cells;
}

const labels = fc.constantFrom(...ratings.flatMap((rating) => languages.map((language) => likelihoodLabels[rating][language]))).chain(anyCase);
export const rating = cells(fc.oneof({ arbitrary: inTextToo(fc.integer({ min: 0, max: 5 })), weight: 3 }, labels as Cells), fc.constantFrom<CellValue>(6, -1, 2.5, 17, "6", true));
export const level = cells(fc.oneof({ arbitrary: inTextToo(fc.integer({ min: 0, max: 5 })), weight: 3 }, fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10) as Cells, labels as Cells), fc.constantFrom<CellValue>(6, 0.5, -3, "7", false));

const ore = fc.oneof(
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100),
  fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 200),
  fc.integer({ min: -3000, max: 3000 }).map((value) => value * 1000),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value * 937.37),
);
const amountTexts = fc.constantFrom<CellValue>("12,5", "1 234,50", "-7", "1\u00a0000", "0", "100", "-12 345,67", "0,005");
export const amount = cells(fc.oneof({ arbitrary: ore as Cells, weight: 8 }, amountTexts), fc.constantFrom<CellValue>("5%", "1e5", "12.5", "mye", true, 1e16, "kr", "1,2,3"));
export const count = cells(fc.oneof({ arbitrary: inTextToo(fc.integer({ min: 0, max: 400 })), weight: 6 }, fc.integer({ min: 0, max: 999 }).map((value) => value / 4) as Cells), fc.constantFrom<CellValue>(-1, "-4", 1e12, "noen", true));

const near = fc.integer({ min: 45_000, max: 45_060 });
const serial = fc.oneof({ arbitrary: near, weight: 6 }, { arbitrary: fc.integer({ min: 61, max: 2_958_465 }), weight: 2 }, near.map((day) => day + 0.75));
const writtenDates = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2060 }), fc.boolean())
  .map(([day, month, year, padded]): CellValue => (padded ? `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}` : `${day}.${month}.${year}`));
export const day = cells(fc.oneof({ arbitrary: serial as Cells, weight: 5 }, writtenDates), fc.constantFrom<CellValue>(0, -5, 2_958_466, "31.02.2024", "30.2.2023", "1/2/2024", "01.02.24", "i morgen", "12.2024", true));
export const warningDays = cells(fc.integer({ min: 0, max: 60 }) as Cells, fc.constantFrom<CellValue>(-1, 2.5, 4000, "fjorten"));
export const month = cells(inTextToo(fc.integer({ min: 0, max: 12 })), fc.constantFrom<CellValue>(13, -1, 2.5, "mars", "13", true));
export const year = cells(fc.oneof({ arbitrary: fc.integer({ min: 1990, max: 2045 }), weight: 5 }, fc.integer({ min: 1901, max: 9999 }), fc.constantFrom(1901, 2020, 2026, 9999)) as Cells, fc.constantFrom<CellValue>(0, 99, 10_000, 2026.5, "i år", true));
export const week = cells(fc.oneof({ arbitrary: inTextToo(fc.integer({ min: 1, max: 52 })), weight: 5 }, fc.constantFrom(0, 1, 52, 53, 53) as Cells), fc.constantFrom<CellValue>(54, -1, 2.5, "uke", true));
export const weekday = cells(fc.oneof(inTextToo(fc.integer({ min: 1, max: 7 })), fc.constantFrom(...Object.values(weekdayWords).flatMap((names) => Object.values(names))).chain(anyCase) as Cells), fc.constantFrom<CellValue>(0, 8, -1, "dag", 2.5));

function option(words: Readonly<Record<string, Readonly<Record<string, string>>>>): fc.Arbitrary<string | null> {
  return fc.oneof(fc.constant(null), fc.constantFrom(...Object.values(words).flatMap((names) => Object.values(names))).chain(anyCase), fc.constant("annet"));
}

/** Words of options, as they are written in a formula; null is left out. */
export const options = { view: option(viewWords), sign: option(signWords), method: option(methodWords) };

const shares = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 11, maxLength: 11 }).map((first) => {
  const parts: number[] = [];
  for (const share of first) parts.push(Math.min(share, 100 - parts.reduce((sum, part) => sum + part, 0)));
  return [...parts, 100 - parts.reduce((sum, part) => sum + part, 0)];
});
export const key: fc.Arbitrary<readonly CellValue[]> = fc.oneof(
  shares,
  shares.map((parts) => [...parts].reverse()),
  shares.map((parts) => parts.map((part) => part / 100)),
  fc.constantFrom<readonly CellValue[]>(Array<number>(12).fill(1), [9, 9, 9, 9, 9, 1, 9, 9, 9, 9, 9, 9], [null, 0, null, 0, 0, 0, 0, 0, 0, 50, 50, 0], Array<number>(12).fill(8.3)),
  fc.constantFrom<readonly CellValue[]>(Array<number>(12).fill(8), Array<number>(12).fill(0), [-1, ...Array<number>(10).fill(10), 1], [{ error: "#N/A" }, ...Array<number>(11).fill(1)]),
);
export const model: fc.Arbitrary<string | null> = fc.constantFrom(null, '"3"', '"4"', "3", "4", '""', '"5"');
