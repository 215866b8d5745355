import { compareMilestoneNumbers, parseMilestoneNumber } from "./milestoneNumber";

/** By number; what has none stands last, in the order it was given. */
export function sortMilestones<Milestone extends { readonly number: string }>(milestones: readonly Milestone[]): Milestone[] {
  const read = milestones.map((milestone) => ({ milestone, number: parseMilestoneNumber(milestone.number) }));
  return read.sort((first, second) => {
    if (first.number && second.number) return compareMilestoneNumbers(first.number, second.number);
    return Number(first.number === null) - Number(second.number === null);
  }).map(({ milestone }) => milestone);
}
