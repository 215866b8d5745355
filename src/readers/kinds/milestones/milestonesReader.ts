import { isHeadedBy } from "../../sections/headingTerms";
import type { Section } from "../../sections/section";
import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import { finishMilestones } from "./finishMilestones";
import { activityColumns, milestoneColumns } from "./milestoneColumns";
import { milestoneItems } from "./milestoneItems";
import { recordsOfItems } from "./recordsOfItems";
import { startOfLine } from "./milestoneLine";
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
  return found.items.length === 0 ? null : recordsOfItems(found, section, context);
}

function isAboutMilestones({ heading, path, lines }: Section): boolean {
  if (isHeadedBy(heading?.text ?? "", milestoneHeadings)) return true;
  const labelled = lines.filter((line) => startOfLine(line)?.isMilestone);
  return labelled.length >= (path.some((above) => isHeadedBy(above, milestoneHeadings)) ? 1 : fewestLabelled);
}
