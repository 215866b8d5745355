import fc from "fast-check";
import type { TwinFunction } from "../../../src/sheets/twins/twinBuilders";
import type { CellValue } from "../../../workbench/workbook/workbookData";
import * as inputs from "./twinInputs";

/** One random call: what stands in its cells, and what its formula says besides, by parameter. A string in `written` stands in the formula as it is. */
export type TwinCase = { readonly cells: readonly CellValue[]; readonly written: readonly (string | null)[]; readonly key?: readonly CellValue[] };

/** The parameters come first from cells, then from words in the formula. */
function form(cells: readonly fc.Arbitrary<CellValue>[], written: readonly fc.Arbitrary<string | null>[] = []): fc.Arbitrary<TwinCase> {
  return fc.record({ cells: fc.tuple(...cells), written: fc.tuple(...written) });
}

function quoted(option: fc.Arbitrary<string | null>): fc.Arbitrary<string | null> {
  return option.map((word) => (word === null ? null : `"${word}"`));
}

const view = quoted(inputs.options.view);
const sign = quoted(inputs.options.sign);
const method = quoted(inputs.options.method);

/** `key`: the place of the parameter that is a key of twelve cells. */
export const twinForms: Readonly<Partial<Record<TwinFunction, readonly { readonly cases: fc.Arbitrary<TwinCase>; readonly key?: number }[]>>> = {
  RISK_FACTOR: [{ cases: form([inputs.rating, inputs.rating]) }],
  RISK_LEVEL: [{ cases: form([inputs.rating, inputs.rating], [inputs.model]) }, { cases: form([inputs.rating, inputs.rating], [fc.constant("Kart")]) }],
  MILESTONE_STATUS: [{ cases: form([inputs.day, inputs.day, inputs.day]) }, { cases: form([inputs.day, inputs.day, inputs.day, inputs.warningDays]) }, { cases: form([inputs.day, inputs.day], [fc.constant("Statusdato"), fc.constantFrom(null, "0", "7", "30", "-1")]) }],
  BUDGET_VARIANCE: [{ cases: form([inputs.amount, inputs.amount]) }, { cases: form([inputs.amount, inputs.amount], [view]) }, { cases: form([inputs.amount, inputs.amount], [view, sign]) }],
  BUDGET_TO_DATE: [{ cases: form([inputs.amount, inputs.month]) }, { cases: fc.record({ cells: fc.tuple(inputs.amount, inputs.month), written: fc.constant([]), key: inputs.key }), key: 2 }],
  YEAR_FORECAST: [
    { cases: form([inputs.amount, inputs.amount, inputs.month]) },
    { cases: form([inputs.amount, inputs.amount, inputs.month], [fc.constant(null), method]) },
    { cases: fc.record({ cells: fc.tuple(inputs.amount, inputs.amount, inputs.month), written: fc.tuple(method), key: inputs.key }), key: 3 },
  ],
  WEEK_DATE: [{ cases: form([inputs.year, inputs.week]) }, { cases: form([inputs.year, inputs.week, inputs.weekday]) }, { cases: form([inputs.year, inputs.week], [fc.constantFrom('"fredag"', '"Söndag"', "3", '"7"', '"dag"')]) }],
  WEEK_OF: [{ cases: form([inputs.day]) }],
  MEASURE_QUADRANT: [{ cases: form([inputs.level, inputs.level]) }],
  PROPOSALS_PER_EMPLOYEE: [{ cases: form([inputs.count, inputs.count]) }],
};
