import type { BookNames } from "../bookNames";
import { nthRow } from "../nthRow";
import { riskHeading, type RiskColumnKey } from "../risk/riskTable";
import { columnReference } from "../structuredReference";

export function riskColumn(key: RiskColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.risks, riskHeading(key, language));
}

/** 1 in the rows of risks with both ratings on the scale: from them, and not from RISK_FACTOR, so that the page needs no add-in. */
function isRated(book: BookNames): string {
  const [likelihood, consequence] = [riskColumn("likelihood", book), riskColumn("consequence", book)];
  return `ISNUMBER(${likelihood})*ISNUMBER(${consequence})*(${likelihood}>=1)*(${likelihood}<=5)*(${consequence}>=1)*(${consequence}<=5)`;
}

function factors(book: BookNames): string {
  return `${riskColumn("likelihood", book)}*${riskColumn("consequence", book)}`;
}

const highestFactor = 25;

/** The highest risk factor first, equals in the order of the register. */
export function topPlace(n: number, book: BookNames): string {
  return nthRow(riskColumn("likelihood", book), isRated(book), `${highestFactor}-${factors(book)}`, n);
}

export function factorAt(place: string, book: BookNames): string {
  return `INDEX(${riskColumn("likelihood", book)},${place})*INDEX(${riskColumn("consequence", book)},${place})`;
}

/** As the map on the settings sheet has it, likelihood 5 on top. */
export function levelAt(place: string, book: BookNames): string {
  return `INDEX(${book.names.riskMap},6-INDEX(${riskColumn("likelihood", book)},${place}),INDEX(${riskColumn("consequence", book)},${place}))`;
}

/** `level` counts from 1, the lowest; null is the highest. */
export function levelName(level: number | null, { names }: BookNames): string {
  return `INDEX(${names.levels},${level ?? `ROWS(${names.levels})`})`;
}

/** How many risks lie in the map's cells of one level. */
export function levelCount(level: number | null, book: BookNames): string {
  const inCells = `COUNTIFS(${riskColumn("likelihood", book)},{5;4;3;2;1},${riskColumn("consequence", book)},{1,2,3,4,5})`;
  return `SUMPRODUCT((${book.names.riskMap}=${levelName(level, book)})*${inCells})`;
}

export function riskCount(book: BookNames): string {
  return `SUMPRODUCT(--(${riskColumn("risk", book)}<>""))`;
}

export function unratedCount(book: BookNames): string {
  return `(${riskCount(book)}-SUMPRODUCT((${riskColumn("risk", book)}<>"")*${isRated(book)}))`;
}

/** "" where no risk is rated. */
export function highestFactorOf(book: BookNames): string {
  return `IFERROR(${factorAt(topPlace(1, book), book)},"")`;
}
