import type { Passage, Section } from "../../sections/section";
import { withDayOfMarker } from "../dayOfMarker";
import { daysIn } from "../daysInText";
import { lineHeader } from "./lineHeader";
import { startOfLine, readLine } from "./milestoneLine";
import type { MilestoneField } from "./milestoneColumns";
import { fieldsBehindDates } from "./recordsOfItems";

/** The lines of one milestone or activity: the first, and those that go on with it. */
export type MilestoneItem = { readonly lines: readonly [Passage, ...Passage[]] };

export type MilestoneItems = { readonly items: readonly MilestoneItem[]; /** Lines between or after them, and none of them, those in a row together. */ readonly unread: readonly (readonly [Passage, ...Passage[]])[]; readonly columns: readonly MilestoneField[] };

/** Which lines begin a milestone, which go on with the one before, and which are neither. */
export function milestoneItems({ heading, lines: written }: Section): MilestoneItems {
  const lines = written.map(withDayOfMarker);
  const columns = (heading && lineHeader(heading.text)) ?? [];
  const found: { items: [Passage, ...Passage[]][]; unread: [Passage, ...Passage[]][]; columns: MilestoneField[] } = { items: [], unread: [], columns: [...columns] };
  const starts = lines.map(startOfLine);
  const isNumbered = starts.some((start) => start?.number && !start.isMilestone);
  let open: [Passage, ...Passage[]] | null = null;
  for (const [index, line] of lines.entries()) {
    const header = lineHeader(line.text);
    if (header) {
      found.columns = header;
      open = null;
      continue;
    }
    const before = lines[index - 1];
    if (starts[index] || isDated(line, found.columns) || (open && isActivity(line, before, isNumbered, digitsOf(starts, index - 1), digitsOf(starts, index + 1)))) {
      open = [line];
      found.items.push(open);
    } else if (open && before && goesOn(line, before)) open.push(line);
    else if (found.items.length > 0 || line.marker !== "") {
      const last = found.unread.at(-1);
      if (last && last.at(-1) === before) last.push(line);
      else found.unread.push([line]);
      open = null;
    }
  }
  return { items: found.items.map((item) => ({ lines: item })), unread: found.unread, columns: found.columns };
}

function digitsOf(starts: readonly ReturnType<typeof startOfLine>[], index: number): string {
  return starts[index]?.number?.text.replace(/\D/g, "") ?? "";
}

function isDated(line: Passage, columns: readonly MilestoneField[]): boolean {
  return daysIn(line.text).length > 0 && readLine(line, 0, fieldsBehindDates(columns).length > 0).days.length > 0;
}

/** Without a number: an activity in a list where activities have none, or one between 1.3 and 1.5. */
function isActivity(line: Passage, before: Passage | undefined, isNumbered: boolean, digitsBefore: string, digitsAfter: string): boolean {
  if (before && !startsAnew(line) && goesOn(line, before)) return false;
  if (!isNumbered) return startsAnew(line) || line.marker !== "";
  return startsAnew(line) && digitsBefore.length > 1 && Number(digitsAfter) === Number(digitsBefore) + 2;
}

function startsAnew({ text }: Passage): boolean {
  return /^["'“”«]?\p{Lu}/u.test(text);
}

/** A sentence that goes on with a small letter, or the rest of a name right below it. */
function goesOn(line: Passage, before: Passage): boolean {
  if (line.marker !== "" || /[.!?]["'”»)]?$/.test(before.text) && !isOpen(before.text)) return false;
  const isNext = line.place.line - before.place.line <= 1;
  return isOpen(before.text) || /^[\p{Ll}(]/u.test(line.text) || (isNext && daysIn(before.text).length === 0 && before.text.length > 40);
}

function isOpen(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
