import type { Confidence } from "./issue";
import { formatMilestoneNumber, parseMilestoneNumber, type MilestoneNumber } from "./milestoneNumber";

/** What stands as number of one row of a plan, and whether the row calls itself a milestone. */
export type NumberedRow = { readonly written: string; readonly isMilestone: boolean };

/** lostDot: 11 for 1.1. lost: no number. misread: l.1 for 1.1. shortened: 1.1 for the 1.10 after 1.9. unclear: none of them fits. */
export type NumberDoubt = { readonly kind: "lostDot" | "lost" | "misread" | "shortened" | "unclear"; readonly proposal: string | null; readonly confidence: Confidence };

type State = { before: MilestoneNumber; readonly taken: Set<string>; hasGap: boolean };

/** What each row's number most likely is where it does not say so itself; null where it stands as it should. */
export function numberDoubts(rows: readonly NumberedRow[]): (NumberDoubt | null)[] {
  const numbers = rows.map(({ written }) => parseMilestoneNumber(written));
  if (numbers.every((number) => number === null)) return rows.map(({ written }) => (written === "" ? null : misread(written)));
  const state: State = { before: [], taken: new Set(), hasGap: false };
  return rows.map((row, index) => {
    const doubt = doubtOf(row, index, rows, numbers, state);
    const number = doubt?.proposal ? parseMilestoneNumber(doubt.proposal) : doubt ? null : numbers[index];
    if (number) {
      state.before = number;
      state.taken.add(formatMilestoneNumber(number));
      if (number.length === 1) state.hasGap = false;
    }
    return doubt;
  });
}

function doubtOf(row: NumberedRow, index: number, rows: readonly NumberedRow[], numbers: readonly (MilestoneNumber | null)[], state: State): NumberDoubt | null {
  const number = numbers[index] ?? null;
  if (row.written === "") return row.isMilestone ? lostMilestone(index, rows, numbers, state) : lostBetween(index, rows, numbers, state);
  if (number === null) return misread(row.written);
  if (number.length > 1) return shortened(number, state);
  return row.isMilestone ? null : lostDot(String(number[0]), index, numbers, state);
}

const readings: readonly (readonly [RegExp, string])[] = [[/[lI|!]/g, "1"], [/[oO]/g, "0"], [/[,;:·]/g, "."], [/\.{2,}/g, "."], [/\s+/g, ""]];

function misread(written: string): NumberDoubt {
  const read = readings.reduce((text, [letters, digit]) => text.replace(letters, digit), written.trim());
  const number = parseMilestoneNumber(read);
  return number && /\d/.test(written)
    ? { kind: "misread", proposal: formatMilestoneNumber(number), confidence: "high" }
    : { kind: "unclear", proposal: null, confidence: "low" };
}

/** Only where the digits are those of the number that comes next, below the milestone they begin with. */
function lostDot(digits: string, index: number, numbers: readonly (MilestoneNumber | null)[], state: State): NumberDoubt | null {
  const milestone = state.before[0];
  if (milestone === undefined || digits.length < 2 || Number(digits) === milestone + 1 || !digits.startsWith(String(milestone))) return null;
  const next = successors(state.before).find((number) => number.length > 1 && number.join("") === digits);
  if (next) return { kind: "lostDot", proposal: formatMilestoneNumber(next), confidence: !state.hasGap && hasDottedSibling(milestone, index, numbers) ? "high" : "medium" };
  const below = Number(digits.slice(String(milestone).length));
  if (below > (state.before[1] ?? 0)) {
    state.before = [milestone, below];
    state.hasGap = true;
  }
  return { kind: "unclear", proposal: null, confidence: "low" };
}

function successors(number: MilestoneNumber): MilestoneNumber[] {
  const siblings = number.map((part, index) => [...number.slice(0, index), part + 1]).reverse();
  return [...siblings.slice(0, -1), [...number, 1]];
}

/** Among the rows of the same milestone. */
function hasDottedSibling(milestone: number, index: number, numbers: readonly (MilestoneNumber | null)[]): boolean {
  const isSibling = (at: number) => (numbers[at]?.length ?? 0) > 1 && numbers[at]?.[0] === milestone;
  const reach = 30;
  for (let at = Math.max(0, index - reach); at < Math.min(numbers.length, index + reach); at++) if (isSibling(at)) return true;
  return false;
}

/** Excel and others write 1.10 as the number 1.1. */
function shortened(number: MilestoneNumber, { before, taken }: State): NumberDoubt | null {
  const written = formatMilestoneNumber(number);
  const next = [...before.slice(0, -1), (before.at(-1) ?? 0) + 1];
  if (!taken.has(written) || next.length < 2 || formatMilestoneNumber(next) !== `${written}0`) return null;
  return { kind: "shortened", proposal: `${written}0`, confidence: "medium" };
}

/** From the rows under it and the milestone before it; sure where the two agree. */
function lostMilestone(index: number, rows: readonly NumberedRow[], numbers: readonly (MilestoneNumber | null)[], { before }: State): NumberDoubt {
  const end = nextMilestone(index, rows, numbers);
  const below = numbers.slice(index + 1, end).find((number) => number !== null && number.length > 1)?.[0] ?? null;
  const inOrder = before[0] === undefined ? beforeNumbered(index, end, numbers) : before[0] + 1;
  const proposal = below ?? inOrder;
  if (proposal === null) return { kind: "lost", proposal: null, confidence: "low" };
  const agrees = below !== null && below === inOrder;
  const follows = numbers[end]?.length === 1 && numbers[end]?.[0] === proposal + 1;
  const differs = below !== null && inOrder !== null && below !== inOrder;
  return { kind: "lost", proposal: String(proposal), confidence: agrees ? "high" : !differs && (below !== null || follows) ? "medium" : "low" };
}

function nextMilestone(index: number, rows: readonly NumberedRow[], numbers: readonly (MilestoneNumber | null)[]): number {
  let end = index + 1;
  while (end < rows.length && !rows[end]?.isMilestone && !startsMilestone(numbers[end])) end++;
  return end;
}

function startsMilestone(number: MilestoneNumber | null | undefined): boolean {
  return number?.length === 1 && String(number[0]).length === 1;
}

function beforeNumbered(index: number, end: number, numbers: readonly (MilestoneNumber | null)[]): number | null {
  const next = numbers[end];
  return index === 0 && next?.length === 1 && (next[0] ?? 0) > 1 ? (next[0] ?? 0) - 1 : null;
}

/** A row between 1.3 and 1.5 is 1.4. */
function lostBetween(index: number, rows: readonly NumberedRow[], numbers: readonly (MilestoneNumber | null)[], { before }: State): NumberDoubt | null {
  const next = rows[index + 1]?.written === "" ? null : numbers[index + 1];
  const lost = [...before.slice(0, -1), (before.at(-1) ?? 0) + 1];
  const after = [...before.slice(0, -1), (before.at(-1) ?? 0) + 2];
  if (!next || before.length < 2 || ![formatMilestoneNumber(after), after.join("")].includes(formatMilestoneNumber(next))) return null;
  return { kind: "lost", proposal: formatMilestoneNumber(lost), confidence: "medium" };
}
