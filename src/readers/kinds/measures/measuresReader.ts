import { issue } from "../../../domain/issue";
import { measureOrigins } from "../../../domain/mandate/choices";
import { withoutBlankRecords } from "../../records/blankRecords";
import { choiceField } from "../../records/fields/choiceField";
import { deadlineField } from "../../records/fields/deadlineField";
import { taskStatusField } from "../../records/fields/taskStatusField";
import { textField } from "../../records/fields/textField";
import { withImplied } from "../../records/impliedField";
import type { Draft, FieldReader, ReadingContext, RecordColumn, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import type { SourceCell, SourceRow } from "../../source";
import { actionPlanTables, titledPlan } from "./actionPlanTables";
import { measureTitles, originIn, type MeasureHeading } from "./measureHeading";
import { readMeasureSection } from "./measureSection";

const origin = choiceField(measureOrigins, {
  hovedprosjekt: "project", hovudprosjekt: "project", huvudprojekt: "project", main: "project", delprosjekt: "own", delprojekt: "own", egne: "own", eigne: "own", egna: "own", eget: "own", eige: "own", own: "own", øvrige: "other", annet: "other", anna: "other", annat: "other",
});

const measureFieldReaders: Readonly<Record<string, FieldReader>> = { number: textField, measure: textField, origin, responsible: textField, deadline: deadlineField, status: taskStatusField };

const names = {
  number: ["nr", "nummer", "tiltak nr", "tiltaksnr", "åtgärd nr", "id", "#", "no", "number"],
  measure: ["tiltak", "hovedtiltak", "hovudtiltak", "beskrivelse av tiltak", "tiltaksbeskrivelse", "åtgärd", "åtgärder", "huvudåtgärd", "measure", "measures"],
  origin: ["kommer fra", "kjem frå", "kommer från", "comes from", "opphav", "kilde", "fra", "frå", "opprinnelse", "kjelde", "prosjekt", "ursprung", "källa", "från", "origin", "source"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "hvem", "kven", "eier", "eigar", "ansvarig", "vem", "responsible", "owner"],
  deadline: ["frist", "tidsfrist", "gjennomføringsfrist", "ferdig", "når", "dato", "tidspunkt", "tidsfrist for gjennomføring", "när", "datum", "klart", "klart senast", "senast", "slutdatum", "deadline", "due", "when"],
  status: ["status", "framdrift", "fremdrift", "läge"],
} as const;

const columns: Readonly<Record<string, RecordColumn>> = Object.fromEntries(
  Object.entries(measureFieldReaders).map(([field, read]) => [field, { names: names[field as keyof typeof names], read }]),
);

export const measuresReader: RecordKindReader = {
  kind: "measures",
  tables: [
    { part: "measures", columns, required: [["measure", "responsible"], ["measure", "deadline"], ["measure", "status"], ["measure", "origin"], ["measure", "number"]], main: "measure", finish },
    ...actionPlanTables(columns).map((plan) => ({ part: "measures" as const, columns: plan, required: [["measure", "responsible", "deadline"]], main: "measure", finish })),
  ],
  titles: measureTitles,
  titledTables: [{ part: "measures", columns: titledPlan(columns), required: [["measure", "deadline"], ["measure", "responsible"]], main: "measure", finish }],
  readSection: (section, context) => readMeasureSection(section, measureFieldReaders, withOrigin, context),
};

function finish(records: readonly ReadRecord[], _rows: readonly SourceRow[], context: ReadingContext): Draft {
  const kept = withoutBlankRecords(records, "measure", context);
  const lacking = kept.find(({ fields }) => fields["origin"]?.text === "");
  const written = { text: context.title === "" ? lacking?.fields["measure"]?.written ?? "" : context.title, place: lacking?.place ?? { line: 1, column: 1 } };
  return { records: withOrigin(kept, originIn(context.title), written, context) };
}

/** Whose measures the heading says they are; asked for once where it does not say. */
function withOrigin(records: readonly ReadRecord[], { origin: said, isUnclear }: MeasureHeading, written: SourceCell, { findings, language }: ReadingContext): ReadRecord[] {
  if (records.every(({ fields }) => fields["origin"]?.text !== "")) return [...records];
  const proposal = measureOrigins[said ?? "own"][language];
  const isSure = said !== null && !isUnclear;
  const text = isSure ? proposal : findings.settle(issue("warning", said === null ? "measures.origin.unsaid" : "measures.origin.unclear", { place: written.place, read: written.text, proposal, confidence: said === null ? "low" : "medium" }));
  return text === null ? [...records] : records.map((record) => withImplied(record, "origin", text, written));
}
