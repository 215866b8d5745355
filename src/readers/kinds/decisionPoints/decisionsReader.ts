import { issue } from "../../../domain/issue";
import { withoutBlankRecords } from "../../records/blankRecords";
import { taskStatusField } from "../../records/fields/taskStatusField";
import { textField } from "../../records/fields/textField";
import { whenField } from "../../records/fields/whenField";
import { withText } from "../../records/readField";
import type { Draft, FieldReader, ReadingContext, RecordColumn, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { scannedWhen } from "../../records/scannedHeading";
import type { SourceRow } from "../../source";
import { activityNames, taskNames, whatNames } from "../taskNames";
import { decisionHeadings } from "./decisionBody";
import { readDecisionSection } from "./decisionSection";

const readers: Readonly<Record<string, FieldReader>> = { body: textField, decision: textField, when: whenField, responsible: textField, status: taskStatusField };

const names = {
  body: ["organ", "instans", "beslutningstaker", "beslutningsorgan", "besluttes av", "beslutter", "avgjøres av", "vedtas av", "avgjerdsorgan", "avgjerdstakar", "blir avgjort av", "vert avgjort av", "beslutsfattare", "beslutsorgan", "beslutas av", "forum", "body", "decision maker", "decided by"],
  decision: ["beslutningspunkt", "beslutning", "beslutninger", "vedtak", "avgjerdspunkt", "avgjerd", "beslutspunkt", "beslut", "decision point", "decision", "hva skal besluttes", "kva skal avgjerast", "vad ska beslutas"],
  when: ["når", ...scannedWhen, "tidspunkt", "dato", "frist", "tid", "tidsrom", "møtedato", "periode", "när", "datum", "tidpunkt", "when", "date", "time", "window"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "saksansvarlig", "forberedes av", "førebudd av", "ansvarig", "bereds av", "responsible", "prepared by", "owner"],
  status: ["status", "läge"],
} as const;

const columns: Readonly<Record<string, RecordColumn>> = Object.fromEntries(Object.entries(readers).map(([field, read]) => [field, { names: names[field as keyof typeof names], read }]));

/** Under a title that says decision points, what is decided and by whom may be called anything. */
const titledColumns: typeof columns = {
  ...columns,
  body: { names: [...names.body, "hvem", "kven", "vem", "who", "hvor", "kor"], read: textField },
  decision: { names: [...names.decision, "sak", "saker", "ärende", "tema", "beskrivelse", "skildring", "beskrivning", ...taskNames, ...activityNames, ...whatNames], read: textField },
};

export const decisionsReader: RecordKindReader = {
  kind: "decisionPoints",
  tables: [{ part: "decisionPoints", columns, required: [["decision", "when"], ["decision", "body"], ["decision", "responsible"], ["decision", "status"]], main: "decision", finish }],
  titles: decisionHeadings,
  titledTables: [{ part: "decisionPoints", columns: titledColumns, required: [["decision", "when"], ["decision", "body"]], main: "decision", finish }],
  readSection: (section, context) => readDecisionSection(section, readers, context),
};

function finish(records: readonly ReadRecord[], _rows: readonly SourceRow[], context: ReadingContext): Draft {
  return { records: withBodiesAbove(withoutBlankRecords(records, "decision", context), context) };
}

/** Below a body, the rows without one are most likely its decisions too. */
function withBodiesAbove(records: readonly ReadRecord[], { findings }: ReadingContext): ReadRecord[] {
  let above = "";
  return records.map((record) => {
    const body = record.fields["body"];
    if (!body || body.text !== "" || above === "") {
      above = body?.text ?? "";
      return record;
    }
    const accepted = findings.settle(issue("warning", "decisions.body.above", { place: { ...record.place, column: body.place.column }, read: record.fields["decision"]?.written ?? "", proposal: above, confidence: "medium" }));
    return accepted === null ? record : withText(record, "body", accepted);
  });
}
