/** Arguments of a budget workbook, as Excel passes them: a single cell as 1 × 1. */
export type FunctionInput = { readonly args: (call: number) => readonly unknown[]; readonly calls: number };

/** Few enough that a run is over in a moment, and seldom meets another program's turn on the processor. */
const rows = 2_000;

const leftOut = null;

function cells(...values: readonly unknown[]): readonly unknown[] {
  return values.map((value) => [[value]]);
}

const column = (length: number, value: (row: number) => unknown) => Array.from({ length }, (_, row) => [value(row)]);

const risks = [column(100, (row) => `R${row}`), column(100, (row) => (row % 5) + 1), column(100, (row) => (row % 4) + 1)];

const weeks = Array.from({ length: 52 }, (_, index) => index + 1);
const grid = [["Aktivitet", ...weeks], ...Array.from({ length: 20 }, (_, row) => [`Aktivitet ${row}`, ...weeks.map((week) => ((week + row) % 6 === 0 ? (week % 12 === 0 ? "O A" : "S") : ""))])];
const codes = [["O", "oppstart"], ["S", "statusmøte"], ["A", "arbeidsgruppemøte"]];

export const functionInputs = {
  RISK_FACTOR: { calls: rows, args: (call: number) => cells((call % 5) + 1, (call % 4) + 1) },
  RISK_LEVEL: { calls: rows, args: (call: number) => [...cells((call % 5) + 1, (call % 4) + 1), leftOut] },
  RISK_MATRIX: { calls: 20, args: () => risks },
  MILESTONE_STATUS: { calls: rows, args: (call: number) => [...cells(46_000 + (call % 300), call % 3 === 0 ? 46_100 : null, 46_143), leftOut] },
  BUDGET_VARIANCE: { calls: rows, args: (call: number) => [...cells(call * 1.25, call), leftOut, leftOut] },
  BUDGET_TO_DATE: { calls: rows, args: (call: number) => [...cells(call * 1000, (call % 12) + 1), leftOut] },
  YEAR_FORECAST: { calls: rows, args: (call: number) => [...cells(call * 100, call * 1000, (call % 12) + 1), leftOut, leftOut] },
  WEEK_DATE: { calls: rows, args: (call: number) => [...cells(2020 + (call % 10), (call % 52) + 1), leftOut] },
  WEEK_OF: { calls: rows, args: (call: number) => cells(43_000 + (call % 4000)) },
  WEEK_EVENTS: { calls: 5, args: () => [grid, [[2026]], codes] },
  MEASURE_QUADRANT: { calls: rows, args: (call: number) => cells((call % 5) + 1, (call % 4) + 1) },
  PROPOSALS_PER_EMPLOYEE: { calls: rows, args: (call: number) => cells(call, (call % 90) + 10) },
  VERSION: { calls: rows, args: () => [] },
} satisfies Record<string, FunctionInput>;
