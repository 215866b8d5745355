import { varianceKinds, varianceWords } from "../../domain/budgetVariance";
import type { BookNames } from "../bookNames";
import { textLiteral } from "../structuredReference";
import { markWords } from "./budgetMark";
import { cellOfRow, monthsOfRow } from "./budgetReferences";

/** The months up to the status date; "" in a line without a single amount. */
export function toDateFormula(kind: "budget" | "actual", book: BookNames): string {
  const [first, all] = [monthsOfRow(kind, 1, 1, book), monthsOfRow(kind, 1, 12, book)];
  const isEmpty = `COUNT(${cellOfRow("yearBudget", book)},${monthsOfRow("budget", 1, 12, book)},${monthsOfRow("actual", 1, 12, book)})=0`;
  return `=IF(${isEmpty},"",ROUND(SUMPRODUCT((COLUMN(${all})-COLUMN(${first})<${book.names.monthsToDate})*1,${all}),2))`;
}

/** "" where the line has no amounts; asked as a number, because some programs take 0 for "". */
function ifAmounts(formula: string, book: BookNames): string {
  return `IF(ISNUMBER(${cellOfRow("budgetToDate", book)}),${formula},"")`;
}

function varianceCall(view: string, book: BookNames): string {
  return `PROSJEKT.BUDGET_VARIANCE(${cellOfRow("budgetToDate", book)},${cellOfRow("actualToDate", book)},${textLiteral(view)},"KOSTRA")`;
}

export function varianceFormula(book: BookNames): string {
  return `=${ifAmounts(varianceCall("beløp", book), book)}`;
}

/** The function answers in bokmål; none of its words is a part of another, nor of a word in another language. */
export function varianceWordFormula(book: BookNames): string {
  const words = varianceKinds.map((kind) => [varianceWords[kind].nb, varianceWords[kind][book.language]] as const).filter(([nb, own]) => nb !== own);
  const inLanguage = words.reduce((formula, [nb, own]) => `SUBSTITUTE(${formula},${textLiteral(nb)},${textLiteral(own)})`, varianceCall("tekst", book));
  return `=${ifAmounts(inLanguage, book)}`;
}

/** First what makes the line's figures wrong, then whether its variance reaches the limits of the settings sheet. */
export function markFormula(book: BookNames): string {
  const [year, budget, actual] = (["yearBudget", "budgetToDate", "actualToDate"] as const).map((key) => cellOfRow(key, book));
  const months = monthsOfRow("budget", 1, 12, book);
  const { varianceShareLimit: share, varianceAmountLimit: amount } = book.names;
  const variance = `ROUND(${budget}-${actual},2)`;
  const reaches = [
    `N(${share})+N(${amount})>0`, `${variance}<>0`, `ABS(${variance})>=ROUND(N(${share})*ABS(${budget}),2)`, `ABS(${variance})>=N(${amount})`,
  ].join(",");
  const words = (key: keyof typeof markWords) => textLiteral(markWords[key][book.language]);
  const material = `IF(AND(${reaches}),IF(${variance}<0,${words("unfavourable")},${words("favourable")}),"")`;
  const wrong = `IF(COUNT(${months})=0,${words("keyUnknown")},IF(ROUND(SUM(${months})-${year},2)<>0,${words("monthsOff")},${material}))`;
  return `=${ifAmounts(`IF(ISNUMBER(${year}),${wrong},${material})`, book)}`;
}

/** The rest of the year goes as budgeted. */
export function planForecastFormula(book: BookNames): string {
  const forecast = `ROUND(${cellOfRow("actualToDate", book)}+N(${cellOfRow("yearBudget", book)})-${cellOfRow("budgetToDate", book)},2)`;
  return `=${ifAmounts(forecast, book)}`;
}

/** The rest of the year goes as it did so far, by the line's own months; "" while they have nothing so far. */
export function trendForecastFormula(book: BookNames): string {
  const budget = cellOfRow("budgetToDate", book);
  return `=IF(N(${budget})=0,"",ROUND(${cellOfRow("actualToDate", book)}*N(${cellOfRow("yearBudget", book)})/${budget},2))`;
}
