import { mandateContent } from "../../actions/mandateContent";
import { eventCount } from "../../domain/progressPlan";
import type { SubprojectMandate } from "../../domain/mandate/subprojectMandate";
import type { SerialDay } from "../../domain/serialDay";
import type { SheetKind } from "../../sheets/sheetKind";

/** How many rows the table of each sheet gets; a sheet without a table of answers is left out. */
export function plannedRows(mandate: SubprojectMandate, today: SerialDay): ReadonlyMap<SheetKind, number> {
  const content = mandateContent(mandate, today, []);
  const { plan } = content;
  const counts: Readonly<Partial<Record<SheetKind, number | undefined>>> = {
    // The sheet holds more than its table; without challenges it is not empty.
    mandate: content.mandate?.background.challenges.length || undefined,
    goals: content.goals?.length,
    measures: content.measures?.length,
    organisation: content.roles?.length,
    progressPlan: plan?.activities.length,
    events: plan?.activities.reduce((sum, activity) => sum + eventCount(activity), 0),
    risks: content.risks?.length,
    milestones: content.milestones?.length,
    budget: content.budget?.lines.length,
    financing: content.financing?.length,
    informationPlan: content.informationPlan?.length,
    decisionPoints: content.decisionPoints?.length,
    savings: content.savings?.measures.length,
    proposals: content.proposals?.length,
  };
  return new Map(Object.entries(counts).flatMap(([kind, count]) => (count === undefined ? [] : [[kind as SheetKind, count] as const])));
}
