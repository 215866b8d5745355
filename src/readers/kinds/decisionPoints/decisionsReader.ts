import { issue } from "../../../domain/issue";
import { withoutBlankRecords } from "../../records/blankRecords";
import { taskStatusField } from "../../records/fields/taskStatusField";
import { textField } from "../../records/fields/textField";
import { whenField } from "../../records/fields/whenField";
import { withText } from "../../records/readField";
import type { FieldReader, ReadingContext, RecordColumn, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { scannedWhen } from "../../records/scannedHeading";
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

export const decisionsReader: RecordKindReader = {
  kind: "decisionPoints",
  tables: [{
    part: "decisionPoints",
    columns,
    required: [["decision", "when"], ["decision", "body"], ["decision", "responsible"], ["decision", "status"]],
    main: "decision",
    finish: (records, _rows, context) => ({ records: withBodiesAbove(withoutBlankRecords(records, "decision", context), context) }),
  }],
  readSection: (section, context) => readDecisionSection(section, readers, context),
};

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
