import type { AmountOre } from "../../domain/amount";
import { amountNok } from "../../domain/amount";
import type { Language, Words } from "../../domain/language";
import type { Savings } from "../../domain/mandate/savings";
import { cellAddress } from "../a1";
import type { BookNames, CellNameKey } from "../bookNames";
import { rect } from "../cell";
import { amountValidation } from "../columnValidation";
import { alarmStyle } from "../figures";
import { headingRowCount } from "../headingEdits";
import type { SheetEdit } from "../sheetEdit";
import { columnReference, textLiteral } from "../structuredReference";
import { savingsHeading } from "./savingsTable";

const keys = ["target", "identified", "toFind", "toFindFirstYear", "unplanned", "found", "foundFirstYear", "realised", "missing"] as const;

type FigureKey = (typeof keys)[number];

export const savingsFigureCount = keys.length;

const labels = {
  target: { nb: "Innsparingsmål", nn: "Innsparingsmål", sv: "Besparingsmål", en: "Savings target" },
  identified: { nb: "Allerede identifisert", nn: "Allereie identifisert", sv: "Redan identifierat", en: "Identified already" },
  toFind: { nb: "Skal finnes av prosjektet", nn: "Skal finnast av prosjektet", sv: "Ska hittas av projektet", en: "To be found by the project" },
  toFindFirstYear: { nb: "– av dette i", nn: "– av dette i", sv: "– varav under", en: "– of this in" },
  unplanned: { nb: "Av målet uten plan", nn: "Av målet utan plan", sv: "Av målet utan plan", en: "Part of the target without a plan" },
  found: { nb: "Sum av tiltakene", nn: "Sum av tiltaka", sv: "Summan av åtgärderna", en: "Sum of the measures" },
  foundFirstYear: { nb: "– av dette i", nn: "– av dette i", sv: "– varav under", en: "– of this in" },
  realised: { nb: "Realisert", nn: "Realisert", sv: "Realiserat", en: "Realised" },
  missing: { nb: "Mangler for å nå målet", nn: "Manglar for å nå målet", sv: "Saknas för att nå målet", en: "Missing to reach the target" },
} as const satisfies Record<FigureKey, Words>;

const words = {
  planIsShort: { nb: "Identifisert + skal finnes når ikke målet", nn: "Identifisert + skal finnast når ikkje målet", sv: "Identifierat + ska hittas når inte målet", en: "Identified + to be found is below the target" },
  planIsEnough: { nb: "Identifisert + skal finnes dekker målet", nn: "Identifisert + skal finnast dekkjer målet", sv: "Identifierat + ska hittas täcker målet", en: "Identified + to be found covers the target" },
  short: { nb: "Mindre enn det som skal finnes", nn: "Mindre enn det som skal finnast", sv: "Mindre än det som ska hittas", en: "Less than is to be found" },
  enough: { nb: "Dekker det som skal finnes", nn: "Dekkjer det som skal finnast", sv: "Täcker det som ska hittas", en: "Covers what is to be found" },
  missing: { nb: "Mål − identifisert − sum av tiltakene", nn: "Mål − identifisert − sum av tiltaka", sv: "Mål − identifierat − summan av åtgärderna", en: "Target − identified − sum of the measures" },
  reached: { nb: "Målet er nådd", nn: "Målet er nådd", sv: "Målet är nått", en: "The target is reached" },
} as const satisfies Record<string, Words>;

const site = { row: headingRowCount + 1, label: 1, amount: 2, words: 3 } as const;

function cellOf(key: FigureKey): string {
  return cellAddress(site.row + keys.indexOf(key), site.amount, "both");
}

type Figure = {
  readonly typed?: AmountOre | null;
  readonly formula?: string;
  readonly name?: CellNameKey;
  /** Words beside the figure: those of `alarm` where it holds, else `calm`. */
  readonly says?: { readonly alarm: string; readonly alarmed: Words; readonly calm: Words };
};

function figures(savings: Savings, firstYear: number, { language, tables }: BookNames): Readonly<Record<FigureKey, Figure>> {
  const [target, identified, toFind, toFindFirstYear] = [cellOf("target"), cellOf("identified"), cellOf("toFind"), cellOf("toFindFirstYear")];
  const column = (heading: string) => columnReference(tables.savings, heading);
  return {
    target: { typed: savings.target, name: "savingsTarget" },
    identified: { typed: savings.identified, name: "savingsIdentified" },
    toFind: { typed: savings.toFind, name: "savingsToFind" },
    toFindFirstYear: { typed: savings.toFindFirstYear, name: "savingsToFindFirstYear" },
    unplanned: {
      formula: `=IF(OR(${target}="",${toFind}=""),"",${target}-N(${identified})-${toFind})`,
      says: { alarm: `N(${cellOf("unplanned")})>0`, alarmed: words.planIsShort, calm: words.planIsEnough },
    },
    found: {
      formula: `=SUM(${column(savingsHeading("sum", language))})`,
      says: { alarm: `AND(${toFind}<>"",${cellOf("found")}<N(${toFind}))`, alarmed: words.short, calm: words.enough },
    },
    foundFirstYear: {
      formula: `=SUM(${column(String(firstYear))})`,
      name: "savingsFirstYear",
      says: { alarm: `AND(${toFindFirstYear}<>"",${cellOf("foundFirstYear")}<N(${toFindFirstYear}))`, alarmed: words.short, calm: words.enough },
    },
    realised: { formula: `=SUM(${column(savingsHeading("realised", language))})` },
    missing: {
      formula: `=IF(${target}="","",${target}-N(${identified})-${cellOf("found")})`,
      name: "savingsGap",
      says: { alarm: `N(${cellOf("missing")})>0`, alarmed: words.missing, calm: words.reached },
    },
  };
}

/** What each set of words is about: where that is empty, so are the words. */
const about: Readonly<Partial<Record<FigureKey, FigureKey>>> = { unplanned: "unplanned", found: "toFind", foundFirstYear: "toFindFirstYear", missing: "missing" };

function labelOf(key: FigureKey, firstYear: number, language: Language): string {
  return key.endsWith("FirstYear") ? `${labels[key][language]} ${firstYear}` : labels[key][language];
}

/** Target, identified, to find; then what the measures give. After the table, because the sums point at it. */
export function savingsFigureEdits(savings: Savings, firstYear: number, book: BookNames): SheetEdit[] {
  const sheet = book.sheets.savings;
  const { language } = book;
  const all = figures(savings, firstYear, book);
  return [
    { kind: "formatCells", sheet, rect: rect(site.row, site.label, keys.length, 1), numberFormat: "@", style: { bold: true } },
    { kind: "formatCells", sheet, rect: rect(site.row, site.amount, keys.length, 1), numberFormat: "#,##0_M" },
    ...keys.flatMap((key, index): SheetEdit[] => {
      const { typed, formula, name, says } = all[key];
      const label = labelOf(key, firstYear, language);
      const cell = rect(site.row + index, site.amount);
      const given = typed === undefined || typed === null ? null : amountNok(typed);
      return [
        { kind: "writeCells", sheet, row: cell.row, column: site.label, rows: [[label, formula === undefined ? given : { formula }]] },
        ...(formula === undefined ? inputEdits(sheet, cell.row, label, language) : []),
        ...(name ? [{ kind: "addName", name: book.names[name], sheet, rect: cell, comment: label } as const] : []),
        ...(says ? wordsEdits(sheet, cell.row, cellOf(about[key] ?? key), says, language) : []),
      ];
    }),
  ];
}

/** A frame says that something is typed here. */
function inputEdits(sheet: string, row: number, label: string, language: Language): SheetEdit[] {
  const cell = rect(row, site.amount);
  return [
    { kind: "formatCells", sheet, rect: cell, style: { borderColor: "#BFBFBF" } },
    { kind: "setValidation", sheet, rect: cell, validation: amountValidation(label, language) },
  ];
}

function wordsEdits(sheet: string, row: number, subject: string, { alarm, alarmed, calm }: NonNullable<Figure["says"]>, language: Language): SheetEdit[] {
  return [
    { kind: "writeCells", sheet, row, column: site.words, rows: [[{ formula: `=IF(${subject}="","",IF(${alarm},${textLiteral(alarmed[language])},${textLiteral(calm[language])}))` }]] },
    { kind: "addConditionalFormat", sheet, rect: rect(row, site.amount), formula: `=${alarm}`, style: alarmStyle, stopIfTrue: false },
  ];
}
