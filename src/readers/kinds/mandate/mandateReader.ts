import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import type { Section } from "../../sections/section";
import { boundedSection } from "../amounts/boundedSection";
import { backgroundSection } from "./backgroundSection";
import { frontText } from "./frontText";
import { headerFacts } from "./headerFacts";
import { isHeaderTable, readHeaderTable } from "./headerTable";
import { mandateTables } from "./mandateTables";
import { maySayReporting, reportingSection } from "./reportingSection";
import { isOfRoles, rolesSection } from "./rolesSection";

/** The mandate itself: its title page, background and challenges, who does what, and who is reported to. */
export const mandateReader: RecordKindReader = {
  kind: "mandate",
  tables: mandateTables,
  rows: { fits: isHeaderTable, read: readHeaderTable },
  readSection,
  readDocument: (sections, context): Draft | null => {
    const header = headerFacts(sections, context);
    return Object.keys(header).length === 0 ? null : { records: [], facts: { ...header, ...frontText(sections, context) } };
  },
};

/** A chapter may be about several of these at once, as "Organisering, møter og rapportering" is. */
function readSection(whole: Section, context: ReadingContext): Draft | null {
  const section = isOfRoles(whole) || maySayReporting(whole) ? boundedSection(whole, context) : whole;
  const drafts = [backgroundSection, rolesSection, reportingSection].flatMap((read) => read(section, context) ?? []);
  return drafts.length === 0 ? null : { records: drafts.flatMap(({ records }) => records), facts: Object.assign({}, ...drafts.map(({ facts = {} }) => facts)) as NonNullable<Draft["facts"]> };
}
