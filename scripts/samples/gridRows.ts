import type { SubprojectMandate } from "../../src/domain/mandate/subprojectMandate";
import { planFromRhythms } from "../../src/domain/planFromRhythms";
import { weekColumns } from "../../src/sheets/progressPlan/weekColumns";
import { weekText } from "../../src/sheets/progressPlan/progressPlanTable";

/** The grid the rhythms fill: the headings, and a row for each activity. Throws where the mandate has no period. */
export function gridRows({ progress, options }: SubprojectMandate): [readonly string[], readonly (readonly string[])[]] {
  const { period, days } = progress;
  if (!period || !days) throw new Error("The mandate has no period.");
  const weeks = weekColumns(period);
  const plan = planFromRhythms({ ...progress, period, days }, options.language);
  return [["Aktivitet", ...weeks.map(({ heading }) => heading)], plan.activities.map((activity) => [activity.activity, ...weeks.map(({ week }) => weekText(activity, week))])];
}
