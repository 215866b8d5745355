import { textLiteral } from "../structuredReference";
import type { TwinBuilder } from "./callArgument";
import { measureQuadrantTwin, proposalsPerEmployeeTwin } from "./measureTwins";
import { milestoneStatusTwin } from "./milestoneTwin";
import { budgetToDateTwin, yearForecastTwin } from "./periodTwins";
import { riskFactorTwin, riskLevelTwin } from "./riskTwins";
import { budgetVarianceTwin } from "./varianceTwin";
import { weekDateTwin, weekOfTwin } from "./weekTwins";

/** The functions that have one value as their answer, and how each is said in ordinary functions. RISK_MATRIX has 25 answers: riskTwins.ts. */
export const twinBuilders = {
  RISK_FACTOR: riskFactorTwin,
  RISK_LEVEL: riskLevelTwin,
  RISK_MATRIX: () => ({ refused: "notAlone" }),
  MILESTONE_STATUS: milestoneStatusTwin,
  BUDGET_VARIANCE: budgetVarianceTwin,
  BUDGET_TO_DATE: budgetToDateTwin,
  YEAR_FORECAST: yearForecastTwin,
  WEEK_DATE: weekDateTwin,
  WEEK_OF: weekOfTwin,
  // A list whose length depends on what the cells say, several codes in one of them: that takes FILTER or LET, which Excel 2019 has not. Alone in its cell: frozenList.ts.
  WEEK_EVENTS: () => ({ refused: "listNotAlone" }),
  MEASURE_QUADRANT: measureQuadrantTwin,
  PROPOSALS_PER_EMPLOYEE: proposalsPerEmployeeTwin,
  VERSION: (args, { version }) => (args.length === 0 ? `T(${textLiteral(version)})` : { refused: "arguments" }),
} as const satisfies Readonly<Record<string, TwinBuilder>>;

export type TwinFunction = keyof typeof twinBuilders;

export const namespacePrefix = "PROSJEKT.";

/** The id of one of our functions by its name in a formula, whatever its case; null for any other function. */
export function ourFunction(name: string): TwinFunction | null {
  const upper = name.toUpperCase();
  const id = upper.startsWith(namespacePrefix) ? upper.slice(namespacePrefix.length) : "";
  return Object.hasOwn(twinBuilders, id) ? (id as TwinFunction) : null;
}
