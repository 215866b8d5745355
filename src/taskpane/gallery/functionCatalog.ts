import type { Words } from "../../domain/language";
import { riskModelIds } from "../../domain/riskModel";
import type { functionsById } from "../../functions/functionsById";
import type { Follows } from "../../sheets/calls/functionArgument";
import { methodWords, signWords, viewWords, weekdayWords, type OptionWords } from "../../text/functions/optionWords";

export const categories = ["risk", "milestones", "budget", "weeks", "measures", "about"] as const;

export type Category = (typeof categories)[number];

export type FunctionId = keyof typeof functionsById;

export type CatalogArgument = {
  readonly follows: Follows;
  readonly options?: readonly Words[];
  /** Its example is a table. */
  readonly wide?: true;
};

export type CatalogEntry = {
  readonly category: Category;
  readonly args: readonly CatalogArgument[];
  /** Columns of the result that are dates, 0 for the first. */
  readonly dateColumns?: readonly number[];
};

const each: CatalogArgument = { follows: "each" };
const fixed: CatalogArgument = { follows: "fixed" };

/** What a function's description does not tell a program: which arguments hold a value for each row, and which are one of a few words. */
export const functionCatalog: Readonly<Record<FunctionId, CatalogEntry>> = {
  RISK_FACTOR: { category: "risk", args: [each, each] },
  // Quoted, because a bare 3 would be a number.
  RISK_LEVEL: { category: "risk", args: [each, each, { ...fixed, options: riskModelIds.map((id) => sameInAll(`"${id}"`)) }] },
  RISK_MATRIX: { category: "risk", args: [fixed, fixed, fixed] },
  MILESTONE_STATUS: { category: "milestones", args: [each, each, fixed, fixed] },
  BUDGET_VARIANCE: { category: "budget", args: [each, each, { ...fixed, options: wordsOf(viewWords) }, { ...each, options: wordsOf(signWords) }] },
  BUDGET_TO_DATE: { category: "budget", args: [each, each, fixed] },
  YEAR_FORECAST: { category: "budget", args: [each, each, each, fixed, { ...each, options: wordsOf(methodWords) }] },
  WEEK_DATE: { category: "weeks", args: [each, each, { ...each, options: wordsOf(weekdayWords) }], dateColumns: [0] },
  WEEK_OF: { category: "weeks", args: [each] },
  WEEK_EVENTS: { category: "weeks", args: [{ ...fixed, wide: true }, fixed, { ...fixed, wide: true }], dateColumns: [2] },
  MEASURE_QUADRANT: { category: "measures", args: [each, each] },
  PROPOSALS_PER_EMPLOYEE: { category: "measures", args: [each, each] },
  VERSION: { category: "about", args: [] },
};

export function isFunctionId(id: string): id is FunctionId {
  return Object.hasOwn(functionCatalog, id);
}

function wordsOf<Value extends string>(words: OptionWords<Value>): readonly Words[] {
  return Object.values<Words>(words);
}

function sameInAll(text: string): Words {
  return { nb: text, nn: text, sv: text, en: text };
}
