import { taskStatusField } from "../../records/fields/taskStatusField";
import { textField } from "../../records/fields/textField";
import { whenField } from "../../records/fields/whenField";
import { scannedWhen } from "../../records/scannedHeading";
import type { FieldReader, RecordColumn } from "../../records/recordKindReader";

export const informationReaders: Readonly<Record<string, FieldReader>> = { measure: textField, audience: textField, when: whenField, responsible: textField, status: taskStatusField, remarks: textField };

const names = {
  measure: ["tiltak", "informasjonstiltak", "aktivitet", "hva", "kva", "hva skal informeres om", "kva skal det informerast om", "budskap", "bodskap", "informasjon", "åtgärd", "informationsåtgärd", "informationsinsats", "insats", "aktiviteter", "vad", "budskap/aktivitet", "measure", "activity", "information", "message", "what"],
  audience: ["målgruppe", "målgrupper", "målgruppa", "målgruppene", "mottaker", "mottakere", "mottakar", "mottakarar", "til hvem", "til kven", "for hvem", "for kven", "målgrupp", "målgrupperna", "mottagare", "till vem", "audience", "target group", "target groups", "recipients", "to whom"],
  when: ["når", ...scannedWhen, "tidspunkt", "tid", "frist", "dato", "når/frist", "hyppighet", "frekvens", "når og hvor ofte", "när", "tidpunkt", "datum", "when", "date", "time", "deadline", "frequency"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "utføres av", "av hvem", "av kven", "ansvarig", "av vem", "responsible", "owner", "by whom"],
  status: ["status", "läge", "utført", "ferdig"],
  remarks: ["merknad", "merknader", "merknadar", "kommentar", "kommentarer", "kommentarar", "merk", "anmerkning", "anmerkninger", "anmärkning", "anmärkningar", "noteringar", "remarks", "comment", "comments", "notes"],
} as const;

export const informationColumns: Readonly<Record<string, RecordColumn>> = Object.fromEntries(
  Object.entries(informationReaders).map(([field, read]) => [field, { names: names[field as keyof typeof names], read }]),
);

export const informationLabels = {
  audience: ["målgruppe", "målgrupper", "mottaker", "mottakere", "mottakar", "til", "målgrupp", "målgrupper", "mottagare", "audience", "target group"],
  when: ["når", "tidspunkt", "frist", "när", "tidpunkt", "when"],
  responsible: ["ansvarlig", "ansvarleg", "ansvar", "ansvarig", "responsible"],
  status: ["status"],
  remarks: ["merknad", "merknader", "kommentar", "anmärkning", "remarks"],
} as const;
