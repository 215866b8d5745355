import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import { finishMilestones } from "./finishMilestones";
import { activityColumns, milestoneColumns, titledColumns, type MilestoneField } from "./milestoneColumns";
import { milestoneItems, type MilestoneItem } from "./milestoneItems";
import { fieldsBehindDates, recordsOfItems } from "./recordsOfItems";
import { lineHeader } from "./lineHeader";
import { readLine, startOfLine } from "./milestoneLine";
import { isMilestoneTerm, milestoneHeadings } from "./milestoneWords";

/** Under headings of another kind, so many lines must call themselves milestones. */
const fewestLabelled = 2;

export const milestonesReader: RecordKindReader = {
  kind: "milestones",
  tables: [
    {
      part: "milestones", columns: milestoneColumns, main: "milestone", finish: finishMilestones,
      required: [["milestone", "planned"], ["milestone", "actual"], ["milestone", "number"], ["milestone", "responsible"]],
    },
    {
      part: "milestones", columns: activityColumns, main: "milestone", finish: finishMilestones,
      required: [["number", "milestone", "planned"], ["milestone", "planned", "actual"]],
    },
  ],
  titles: milestoneHeadings,
  titledTables: [{ part: "milestones", columns: titledColumns, main: "milestone", finish: finishMilestones, required: [["milestone", "planned"]] }],
  readSection,
};

function readSection(whole: Section, context: ReadingContext): Draft | null {
  const section = isAboutMilestones(whole) ? whole : fromHeader(whole);
  if (!section) return null;
  const found = milestoneItems(section);
  return found.items.some((item) => saysMilestone(item, found.columns)) ? recordsOfItems(found, section, context) : null;
}

function isAboutMilestones({ heading, path, lines }: Section): boolean {
  if (isHeadedBy(heading?.text ?? "", milestoneHeadings)) return true;
  const fewest = path.some((above) => isHeadedBy(above, milestoneHeadings)) ? 1 : fewestLabelled;
  return lines.filter((line) => startOfLine(line)?.isMilestone).length >= fewest;
}

/** A line of headings that says milestone and when begins a plan wherever it stands. */
function fromHeader(section: Section): Section | null {
  const at = section.lines.findIndex(({ text }) => isPlanHeader(text));
  return at < 0 ? null : { ...section, lines: section.lines.slice(at) };
}

/** A number, an activity and a plain date could be a list of meetings. */
const deadline = /ferdig|frist|planla|klar|slut|färdig|planer|planned|due|deadline|finish/i;

function isPlanHeader(text: string): boolean {
  const fields = lineHeader(text);
  if (!fields?.includes("planned")) return false;
  return text.split(/\s+/).some((word) => isMilestoneTerm(word)) || (fields.includes("number") && deadline.test(text));
}

/** A label, a day or a number such as 1.2: what a plan has and other lists under such a heading have not. */
function saysMilestone({ lines }: MilestoneItem, columns: readonly MilestoneField[]): boolean {
  const start = startOfLine(lines[0]);
  return start?.isMilestone === true || /\d[.,]\d/.test(start?.number?.text ?? "") || lines.some((line) => readLine(line, start?.textAt ?? 0, fieldsBehindDates(columns).length > 0).days.length > 0);
}
