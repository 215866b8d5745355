import type { TableKey } from "../../sheets/bookNames";
import type { TableCheck } from "./checkContext";
import { checkedBudget, checkedKeys } from "./checkedBudget";
import { checkedDecisionPoints } from "./checkedDecisionPoints";
import { checkedFinancing } from "./checkedFinancing";
import { checkedInformationPlan } from "./checkedInformationPlan";
import { checkedGoals } from "./checkedGoals";
import { checkedLegend } from "./checkedLegend";
import { checkedMeasures } from "./checkedMeasures";
import { checkedMilestones } from "./checkedMilestones";
import { checkedEvents, checkedGrid } from "./checkedPlan";
import { checkedProposals } from "./checkedProposals";
import { checkedRisks } from "./checkedRisks";
import { checkedRoles } from "./checkedRoles";
import { checkedSavings } from "./checkedSavings";

/** Which check looks at which table; a table without one is only looked through for columns that are gone. */
export const tableChecks: Readonly<Partial<Record<TableKey, TableCheck>>> = {
  goals: checkedGoals,
  measures: checkedMeasures,
  roles: checkedRoles,
  progressPlan: checkedGrid,
  events: checkedEvents,
  legend: checkedLegend,
  risks: checkedRisks,
  milestones: checkedMilestones,
  budget: checkedBudget,
  allocationKeys: checkedKeys,
  financing: checkedFinancing,
  informationPlan: checkedInformationPlan,
  decisionPoints: checkedDecisionPoints,
  savings: checkedSavings,
  proposals: checkedProposals,
};
