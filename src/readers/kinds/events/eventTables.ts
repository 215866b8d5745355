import { issue } from "../../../domain/issue";
import { eventKindOf, eventKinds } from "../../../domain/eventKind";
import { choiceOf } from "../../../domain/mandate/choices";
import { textField } from "../../records/fields/textField";
import type { Draft, FieldReader, ReadingContext, RecordColumn, RecordTable } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceRow } from "../../source";
import { isBlankMark } from "../../records/fields/blankMark";
import { withText } from "../../records/readField";
import { withKind } from "./eventRecords";
import { eventDate, lastDay, type YearSource } from "./eventYear";

const dateNames = ["dato", "dato/tid", "dato og tid", "dato og klokkeslett", "møtedato", "dag", "datum", "datum och tid", "mötesdatum", "dag och tid", "når", "när", "tid", "tidspunkt", "tidpunkt", "date", "date and time", "when", "time"];
const meetingNames = ["møte", "møter", "møtetype", "møteplan", "hendelse", "hendelser", "hending", "hendingar", "arrangement", "samling", "samlinger", "samlingar", "möte", "möten", "mötestyp", "händelse", "händelser", "sammankomst", "meeting", "meetings", "event", "events", "type møte", "typ av möte", "type of meeting"];
const otherNames = ["aktivitet", "aktiviteter", "aktivitetar", "hva", "kva", "vad", "what", "activity", "activities"];
const participantsNames = ["deltakere", "deltaker", "deltakarar", "deltakar", "deltagere", "deltager", "deltagare", "deltar", "deltek", "møtedeltakere", "mötesdeltagare", "hvem deltar", "kven deltek", "vilka deltar", "inviterte", "inbjudna", "innkalles", "participants", "participant", "attendees", "who attends"];
const contentNames = ["innhold", "innhald", "innehåll", "tema", "saker", "sak", "agenda", "dagsorden", "dagordning", "saksliste", "formål", "føremål", "syfte", "hensikt", "content", "contents", "topic", "topics", "purpose"];
const phaseNames = ["fase", "fasar", "prosjektfase", "fas", "projektfas", "etappe", "etapp", "phase", "stage"];

const spokenField: FieldReader = (cell, context) => (isBlankMark(cell.text) ? "" : textField(cell, context));

/** A kind in another language's words is said in the user's; any other word stays. */
const kindField: FieldReader = (cell, context) => {
  const kind = choiceOf(eventKinds, cell.text);
  return kind === null ? textField(cell, context) : eventKinds[kind][context.language];
};

const columns: Readonly<Record<string, RecordColumn>> = {
  date: { names: dateNames, read: spokenField },
  event: { names: meetingNames, read: textField },
  type: { names: ["type", "typ", "slag", "kind"], read: kindField },
  participants: { names: participantsNames, read: spokenField },
  content: { names: contentNames, read: spokenField },
  phase: { names: phaseNames, read: spokenField },
};

/** With a heading that says meeting the day is enough; an activity needs people or a phase to be an event. */
export const eventTables: readonly RecordTable[] = [
  { part: "events", columns, main: "event", required: [["date", "event"], ["date", "participants", "content"]], finish },
  { part: "events", columns: { ...columns, event: { names: [...meetingNames, ...otherNames], read: textField } }, main: "event", required: [["date", "event", "participants"], ["date", "event", "phase", "content"]], finish },
];

/** Under a title that says meetings a day is enough whatever the column is called. */
export const titledEvents: RecordTable = { part: "events", columns: { ...columns, event: { names: [...meetingNames, ...otherNames, "tema", "sak"], read: textField } }, main: "event", required: [["date", "event"]], finish };

/** Years from the heading or the row above, phases from the row above, kinds from the events' names. */
function finish(records: readonly ReadRecord[], _rows: readonly SourceRow[], context: ReadingContext): Draft {
  const read: ReadRecord[] = [];
  let phase = "";
  for (const record of records) {
    phase = record.fields["phase"]?.text || phase;
    const dated = withYear(record, { phase: null, heading: context.title, before: lastDay(read, context) }, context);
    read.push(withKind(withPhase(dated, phase, context), eventKindOf(record.fields["event"]?.text ?? ""), context));
  }
  return { records: read };
}

function withYear(record: ReadRecord, years: YearSource, context: ReadingContext): ReadRecord {
  const date = record.fields["date"];
  return date && date.text !== "" ? withText(record, "date", eventDate(date, years, context)) : record;
}

/** A phase that is written once above its events. */
function withPhase(record: ReadRecord, above: string, { findings }: ReadingContext): ReadRecord {
  if (above === "" || record.fields["phase"]?.text !== "") return record;
  const accepted = findings.settle(issue("warning", "events.phase.hanging", { place: record.place, read: record.fields["event"]?.text ?? "", proposal: above, confidence: "high" }));
  return accepted === null ? record : withText(record, "phase", accepted);
}
