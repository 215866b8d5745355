import { rect, type CellRect } from "../cell";

/**
 * Sums and chart stand above the lines and stay when these are scrolled: beside the lines a filter would hide the rows
 * that the chart draws, and below them the table would grow into it. Lines, sums and chart are what is printed.
 */
export const budgetRows = { sums: 7, expenses: 8, income: 9, net: 10, financing: 11, difference: 12, monthsToDate: 13, header: 15 } as const;

/** The months of the chart, over the months of the lines. */
export const monthTableSite = { row: 1, column: 16 } as const;

/** Words stand off from the amount before them, which ends where they would begin. */
export const sumColumns = { label: 1, first: 2, words: 4 } as const;
export const chartPlace = { from: { row: 1, column: 8 }, to: { row: 13, column: 15 } } as const;
export const printedColumns = { from: 1, to: 15 } as const;

export const monthsToDateCell: CellRect = rect(budgetRows.monthsToDate, 2);
