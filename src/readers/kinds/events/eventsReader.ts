import { eventKindOf } from "../../../domain/eventKind";
import type { Draft, ReadingContext, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import { reportUnread } from "../../records/unreadPassages";
import type { Passage, Section } from "../../sections/section";
import { withDayOfMarker } from "../dayOfMarker";
import { milestoneHeadings } from "../milestones/milestoneWords";
import { lastDay } from "./eventYear";
import { eventRecords, phaseRecord, type OpenPhase } from "./eventRecords";
import { eventTables, titledEvents } from "./eventTables";
import { meetingTitles, scheduleHeadings } from "./eventWords";
import { scheduleHeads, type ScheduleHead } from "./scheduleStream";

export const eventsReader: RecordKindReader = { kind: "events", tables: eventTables, titles: meetingTitles, titledTables: [titledEvents], readSection };

/** Meetings and phases under a heading about them, or where a phase and its period head the text. */
function readSection(section: Section, context: ReadingContext): Draft | null {
  const { heading, passages, path } = section;
  const headings = [heading?.text ?? "", ...path];
  if (isHeadedBy(headings[0] ?? "", milestoneHeadings)) return null;
  const heads = scheduleHeads([...(heading ? [heading] : []), ...passages.map(withDayOfMarker)]);
  if (heads.length === 0 || !headings.some((text) => isHeadedBy(text, scheduleHeadings)) && !isSchedule(heads, section)) return null;
  const records: ReadRecord[] = [];
  let phase: OpenPhase | null = null;
  for (const head of heads) {
    if (head.kind === "event") records.push(...eventRecords(head, phase, { heading: headings.join(" "), before: lastDay(records, context) }, context));
    else {
      const found = phaseRecord(head, context);
      records.push(found.record);
      phase = found.phase;
    }
  }
  if (records.length > 0) reportUnread(passages.filter((passage) => namesGroup(passage) && !heads.some((head) => head.passage.place.line === passage.place.line)), context.findings);
  return { records };
}

/** "Arbeidsgruppe: hver tirsdag": meetings without a day that could be read. */
function namesGroup({ text }: Passage): boolean {
  return eventKindOf(/^[^:]{3,60}(?=:\s)/.exec(text)?.[0] ?? "") !== null;
}

/** Under any other heading a phase must come first, with events, another phase or a list under it. */
function isSchedule(heads: readonly ScheduleHead[], { heading }: Section): boolean {
  const [first, second] = heads;
  if (first?.kind !== "phase") return false;
  return second !== undefined || (first.passage === heading && first.following.some(({ marker }) => marker !== ""));
}
