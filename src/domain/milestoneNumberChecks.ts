import { issue } from "./issue";
import type { ReadMilestone } from "./milestoneChecks";
import { compareMilestoneNumbers, formatMilestoneNumber, parentOfMilestone, type MilestoneNumber } from "./milestoneNumber";
import { repeatedNumbers } from "./repeatedNumbers";
import type { TableFinding } from "./tableFinding";

type Numbered = { readonly row: number; readonly number: MilestoneNumber };

export function milestoneNumberFindings(milestones: readonly ReadMilestone[]): TableFinding[] {
  const numbered = milestones.flatMap(({ row, number }): Numbered[] => (number ? [{ row, number }] : []));
  return [
    ...milestones.flatMap((milestone) => writingFinding(milestone, numbered.length > 0)),
    ...repeated(numbered),
    ...outOfOrder(numbered),
    ...siblingGroups(numbered).flatMap((siblings) => [...missingParent(siblings, numbered), ...gaps(siblings)]),
  ];
}

/** A number kept as a number has lost its last zero: 1.10 and 1.1 are the same to Excel. */
function writingFinding({ row, name, written, number }: ReadMilestone, othersHaveNumbers: boolean): TableFinding[] {
  const read = String(written ?? "").trim();
  const finding = (found: ReturnType<typeof issue>): TableFinding[] => [{ row, column: "number", issue: found }];
  if (read === "") return othersHaveNumbers ? finding(issue("warning", "check.milestone.numberMissing", { params: { milestone: name } })) : [];
  if (number === null) return finding(issue("error", "check.milestone.numberUnreadable", { read }));
  if (typeof written !== "number") return [];
  return finding(issue(Number.isInteger(written) ? "info" : "warning", "check.milestone.numberNotText", { read }));
}

function repeated(numbered: readonly Numbered[]): TableFinding[] {
  return repeatedNumbers(numbered.map(({ number }) => formatMilestoneNumber(number)))
    .flatMap((finding) => { const at = numbered[finding.row]; return at ? [{ ...finding, row: at.row }] : []; });
}

function outOfOrder(numbered: readonly Numbered[]): TableFinding[] {
  return numbered.flatMap(({ row, number }, index) => {
    const before = numbered[index - 1];
    return before && compareMilestoneNumbers(number, before.number) < 0
      ? [{ row, column: "number", issue: issue("warning", "check.milestone.numberOutOfOrder", { read: formatMilestoneNumber(number), params: { previous: formatMilestoneNumber(before.number) } }) }]
      : [];
  });
}

/** Those directly under the same milestone, in the order of their numbers. */
export function siblingGroups<Milestone extends { readonly number: MilestoneNumber }>(numbered: readonly Milestone[]): Milestone[][] {
  const groups = new Map<string, Milestone[]>();
  for (const milestone of numbered) {
    const key = formatMilestoneNumber(parentOfMilestone(milestone.number) ?? []);
    groups.set(key, [...(groups.get(key) ?? []), milestone]);
  }
  return [...groups.values()].map((group) => group.sort((first, second) => compareMilestoneNumbers(first.number, second.number)));
}

function missingParent([first]: readonly Numbered[], numbered: readonly Numbered[]): TableFinding[] {
  const parent = first ? parentOfMilestone(first.number) : null;
  if (!first || parent === null || numbered.some(({ number }) => compareMilestoneNumbers(number, parent) === 0)) return [];
  return [{ row: first.row, column: "number", issue: issue("warning", "check.milestone.parentMissing", { read: formatMilestoneNumber(first.number), params: { parent: formatMilestoneNumber(parent) } }) }];
}

function gaps(siblings: readonly Numbered[]): TableFinding[] {
  return siblings.flatMap(({ row, number }, index) => {
    const [before, last] = [siblings[index - 1]?.number.at(-1) ?? 0, number.at(-1) ?? 0];
    if (last <= before + 1) return [];
    const numberOf = (part: number) => formatMilestoneNumber([...number.slice(0, -1), part]);
    const missing = last === before + 2 ? numberOf(before + 1) : `${numberOf(before + 1)}–${numberOf(last - 1)}`;
    return [{ row, column: "number", issue: issue("warning", "check.milestone.numberGap", { read: formatMilestoneNumber(number), params: { missing } }) }];
  });
}
