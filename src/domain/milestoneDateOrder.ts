import { issue } from "./issue";
import type { ReadMilestone } from "./milestoneChecks";
import { formatMilestoneNumber, parentOfMilestone, type MilestoneNumber } from "./milestoneNumber";
import { siblingGroups } from "./milestoneNumberChecks";
import { formatDate, type SerialDay } from "./serialDay";
import type { TableFinding } from "./tableFinding";

type Dated = { readonly row: number; readonly number: MilestoneNumber; readonly planned: SerialDay };

/** Dates rise from sibling to sibling, and a milestone is not reached before what lies under it. */
export function milestoneDateOrder(milestones: readonly ReadMilestone[]): TableFinding[] {
  const dated = milestones.flatMap(({ row, number, planned }): Dated[] => (number && planned !== null ? [{ row, number, planned }] : []));
  const groups = siblingGroups(dated);
  return [...groups.flatMap(fallingDates), ...groups.flatMap((children) => earlierParent(children, dated))];
}

function fallingDates(siblings: readonly Dated[]): TableFinding[] {
  return siblings.flatMap(({ row, number, planned }, index) => {
    const before = siblings[index - 1];
    return before && planned < before.planned
      ? [{ row, column: "planned", issue: issue("warning", "check.milestone.beforePrevious", { read: formatDate(planned), params: { number: formatMilestoneNumber(number), previous: formatMilestoneNumber(before.number), previousDate: formatDate(before.planned) } }) }]
      : [];
  });
}

/** Said once, with the last of what lies under it. */
function earlierParent(children: readonly Dated[], dated: readonly Dated[]): TableFinding[] {
  const last = children.reduce((latest, child) => (child.planned > latest.planned ? child : latest));
  const key = formatMilestoneNumber(parentOfMilestone(last.number) ?? []);
  return dated.filter(({ number, planned }) => formatMilestoneNumber(number) === key && planned < last.planned).map(({ row, planned }) => ({
    row, column: "planned", issue: issue("warning", "check.milestone.beforeItsParts", { read: formatDate(planned), params: { number: key, child: formatMilestoneNumber(last.number), childDate: formatDate(last.planned) } }),
  }));
}
