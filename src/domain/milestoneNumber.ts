/** The parts of a number such as 1.10, in order: a milestone and what lies under it. Kept as text on the sheet, because 1.10 is not 1.1. */
export type MilestoneNumber = readonly number[];

const numbered = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*\.?$/;

/** Digits and dots, each part 1–999 without leading zeros; null for anything else, a date with its year included. */
export function parseMilestoneNumber(text: string): MilestoneNumber | null {
  const written = text.trim();
  return numbered.test(written) ? written.replace(/\.$/, "").split(".").map(Number) : null;
}

export function formatMilestoneNumber(number: MilestoneNumber): string {
  return number.join(".");
}

/** Negative when `first` stands before `second`: 1 before 1.1, 1.2 before 1.10. */
export function compareMilestoneNumbers(first: MilestoneNumber, second: MilestoneNumber): number {
  const differing = first.findIndex((part, index) => part !== second[index]);
  if (differing < 0) return first.length - second.length;
  return (first[differing] ?? 0) - (second[differing] ?? 0);
}

export function parentOfMilestone(number: MilestoneNumber): MilestoneNumber | null {
  return number.length > 1 ? number.slice(0, -1) : null;
}
