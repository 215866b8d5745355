import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import { finishMilestones } from "./finishMilestones";
import { activityColumns, milestoneColumns } from "./milestoneColumns";
import { milestoneItems, type MilestoneItem } from "./milestoneItems";
import { recordsOfItems } from "./recordsOfItems";
import { readLine, startOfLine } from "./milestoneLine";
import { milestoneHeadings } from "./milestoneWords";

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
  readSection,
};

function readSection(section: Section, context: ReadingContext): Draft | null {
  if (!isAboutMilestones(section)) return null;
  const found = milestoneItems(section);
  return found.items.some(saysMilestone) ? recordsOfItems(found, section, context) : null;
}

function isAboutMilestones({ heading, path, lines }: Section): boolean {
  if (isHeadedBy(heading?.text ?? "", milestoneHeadings)) return true;
  const fewest = path.some((above) => isHeadedBy(above, milestoneHeadings)) ? 1 : fewestLabelled;
  return lines.filter((line) => startOfLine(line)?.isMilestone).length >= fewest;
}

/** A label, a day or a number such as 1.2: what a plan has and other lists under such a heading have not. */
function saysMilestone({ lines }: MilestoneItem): boolean {
  const start = startOfLine(lines[0]);
  return start?.isMilestone === true || /\d[.,]\d/.test(start?.number?.text ?? "") || lines.some((line) => readLine(line, start?.textAt ?? 0, false).days.length > 0);
}
