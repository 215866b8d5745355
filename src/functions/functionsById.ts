import { BUDGET_VARIANCE } from "./budgetVariance";
import { MILESTONE_STATUS } from "./milestoneStatus";
import { RISK_FACTOR } from "./riskFactor";
import { RISK_LEVEL } from "./riskLevel";
import { RISK_MATRIX } from "./riskMatrix";
import { VERSION } from "./version";

export const functionsById = { RISK_FACTOR, RISK_LEVEL, RISK_MATRIX, MILESTONE_STATUS, BUDGET_VARIANCE, VERSION };
