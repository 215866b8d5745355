import { issue } from "../../../domain/issue";
import { groups } from "../../../domain/mandate/choices";
import { readReportingRhythm } from "../../../domain/reportingRhythm";
import { choiceField } from "../../records/fields/choiceField";
import { dateField } from "../../records/fields/dateField";
import { numberField } from "../../records/fields/numberField";
import { textField } from "../../records/fields/textField";
import type { Draft, FieldReader, RecordTable } from "../../records/recordKindReader";
import type { ReadField, ReadRecord } from "../../records/recordsReading";

/** How often, in words the wizard reads. */
const rhythmField: FieldReader = ({ text, place }, { findings }) => {
  if (readReportingRhythm(text) === null) findings.add(issue("warning", "mandate.rhythm.unreadable", { place, read: text }));
  return text;
};

const roles: RecordTable = {
  part: "roles",
  columns: {
    role: { names: ["rolle", "roller", "funksjon", "roll", "role", "roles", "function", "prosjektrolle", "projektroll"], read: textField },
    name: { names: ["navn", "namn", "person", "hvem", "kven", "vem", "name", "who", "innehaver", "bemanning", "navn/stilling", "namn/stilling"], read: textField },
    group: { names: ["gruppe", "grupp", "group"], read: choiceField(groups) },
    positionPercent: { names: ["tjänst", "stilling", "stillingsprosent", "stillingsandel", "prosent", "stilling %", "stilling i prosent", "% stilling", "tjänstgöringsgrad", "procent", "andel", "position", "percent", "fte"], read: numberField },
    from: { names: ["fra", "frå", "från", "from", "start", "fra dato", "frå dato"], read: dateField },
    to: { names: ["til", "till", "to", "slutt", "slut", "end", "til dato", "till datum"], read: dateField },
    responsibility: { names: ["ansvar", "ansvar og oppgaver", "ansvar og oppgåver", "ansvar och uppgifter", "ansvarsområde", "oppgaver", "oppgåver", "uppgifter", "responsibility", "responsibilities", "tasks"], read: textField },
  },
  required: [["role", "name"], ["role", "responsibility"], ["role", "positionPercent"]],
  main: "role",
};

const challenges: RecordTable = {
  part: "background.challenges",
  columns: {
    area: { names: ["område", "tema", "fagområde", "area", "topic"], read: textField },
    challenge: { names: ["utfordring", "utfordringer", "utfordringar", "utmaning", "utmaningar", "challenge", "challenges", "problem"], read: textField },
  },
  required: [["area", "challenge"]],
  main: "challenge",
};

const reporting: RecordTable = {
  part: "progress.reporting",
  columns: {
    body: { names: ["rapporteres til", "rapporterast til", "rapporteres to", "mottaker", "mottakar", "organ", "rapporteras till", "mottagare", "instans", "reported to", "recipient", "body"], read: textField },
    rhythm: { names: ["hvor ofte", "kor ofte", "hur ofta", "how often", "hyppighet", "hyppigheit", "frekvens", "rytme", "rytm", "frequency"], read: rhythmField },
  },
  required: [["body", "rhythm"]],
  main: "body",
};

/** A log of versions: the highest is the document's. It gives no rows, so its part is never seen. */
const versions: RecordTable = {
  part: "background.challenges",
  columns: {
    version: { names: ["versjon", "versjonsnr", "version", "versjonsnummer", "utgave", "utgåve", "revisjon", "revision", "ver"], read: textField },
    date: { names: ["dato", "datum", "date"], read: dateField },
    change: { names: ["endring", "endringer", "endringar", "beskrivelse", "skildring", "ändring", "beskrivning", "change", "changes", "description", "kommentar", "comment", "merknad"], read: textField },
    author: { names: ["forfatter", "forfattar", "utarbeidet av", "utarbeidd av", "endret av", "endra av", "ansvarlig", "ansvarleg", "författare", "ansvarig", "author", "by", "av", "produsert av"], read: textField },
    approvedBy: { names: ["godkjent av", "godkjend av", "godkänd av", "approved by", "godkjenning", "godkjent"], read: textField },
  },
  required: [["version", "date"]],
  main: "version",
  finish: (records): Draft => {
    const numbered = records.filter((record) => textOf(record) !== "");
    const latest = numbered.reduce<ReadRecord | undefined>((best, record) => (best && compareVersions(textOf(best), textOf(record)) > 0 ? best : record), undefined);
    const facts = [["header.version", latest?.fields["version"]], ["header.date", latest?.fields["date"]], ["header.approvedBy", latest?.fields["approvedBy"]]] as const;
    return { records: [], facts: Object.fromEntries(facts.flatMap(([path, field]): (readonly [string, ReadField])[] => (field && field.written !== "" ? [[path, field]] : []))) };
  },
};

function textOf({ fields }: ReadRecord): string {
  return fields["version"]?.written ?? "";
}

function compareVersions(first: string, second: string): number {
  const [one, other] = [first, second].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  for (let index = 0; index < Math.max(one?.length ?? 0, other?.length ?? 0); index++) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const mandateTables: readonly RecordTable[] = [roles, challenges, reporting, versions];
