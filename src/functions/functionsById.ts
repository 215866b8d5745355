import { BUDGET_TO_DATE } from "./budgetToDate";
import { BUDGET_VARIANCE } from "./budgetVariance";
import { MEASURE_QUADRANT } from "./measureQuadrant";
import { MILESTONE_STATUS } from "./milestoneStatus";
import { PROPOSALS_PER_EMPLOYEE } from "./proposalsPerEmployee";
import { RISK_FACTOR } from "./riskFactor";
import { RISK_LEVEL } from "./riskLevel";
import { RISK_MATRIX } from "./riskMatrix";
import { VERSION } from "./version";
import { WEEK_DATE } from "./weekDate";
import { WEEK_EVENTS } from "./weekEvents";
import { WEEK_OF } from "./weekOf";
import { YEAR_FORECAST } from "./yearForecast";

export const functionsById = {
  RISK_FACTOR, RISK_LEVEL, RISK_MATRIX,
  MILESTONE_STATUS,
  BUDGET_VARIANCE, BUDGET_TO_DATE, YEAR_FORECAST,
  WEEK_DATE, WEEK_OF, WEEK_EVENTS,
  MEASURE_QUADRANT, PROPOSALS_PER_EMPLOYEE,
  VERSION,
};
