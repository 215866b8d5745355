import { issue } from "../../../domain/issue";
import { parseNordicNumber } from "../../../domain/nordicNumber";
import { withoutBlankRecords } from "../../records/blankRecords";
import { textField } from "../../records/fields/textField";
import type { Draft, ReadingContext, RecordColumn, RecordKindReader } from "../../records/recordKindReader";
import type { ReadRecord } from "../../records/recordsReading";
import { countField } from "./countField";

const columns: Readonly<Record<string, RecordColumn>> = {
  unit: { names: ["enhet", "enheter", "eining", "einingar", "kommune", "avdeling", "virksomhet", "verksemd", "tjenestested", "sektor", "etat", "kommun", "enheter", "förvaltning", "avdelning", "verksamhet", "arbetsplats", "unit", "department", "municipality"], read: textField },
  employees: { names: ["ansatte", "antall ansatte", "tilsette", "tal tilsette", "talet på tilsette", "tal på tilsette", "medarbeidere", "antall medarbeidere", "medarbeidarar", "årsverk", "anställda", "antal anställda", "medarbetare", "antal medarbetare", "employees", "number of employees"], read: countField },
  submitted: {
    names: ["innsendt", "innmeldt", "innmelde", "innmeldte", "inlämnade", "inlämnat", "innsendte", "innsendte forslag", "innsende", "innsende forslag", "innkomne", "innkomne forslag", "innmeldte", "innmeldte forslag", "innmelde forslag", "innleverte forslag", "foreslått", "forslag", "antall forslag", "tal forslag", "talet på forslag", "inlämnade", "inlämnade förslag", "inkomna", "inkomna förslag", "lämnade förslag", "antal förslag", "förslag", "submitted", "submitted proposals", "proposals submitted", "proposals"],
    read: countField,
  },
  decided: {
    names: ["besluttet", "besluttede", "besluttede forslag", "vedtatt", "vedtatte", "vedtatte forslag", "vedteke", "vedtekne", "vedtekne forslag", "avgjort", "avgjorde", "avgjorde forslag", "godkjent", "godkjente", "godkjente forslag", "beslutade", "beslutade förslag", "beslutat", "godkända", "godkända förslag", "decided", "approved", "decided proposals", "proposals decided"],
    read: countField,
  },
  implemented: {
    names: ["gjennomført", "gjennomførte", "gjennomførte forslag", "iverksatt", "iverksatte", "iverksatte forslag", "innført", "innførte", "innførte forslag", "sette i verk", "sett i verk", "genomfört", "genomförda", "genomförda förslag", "genomförda förbättringar", "införda", "införda förslag", "implemented", "implemented proposals", "proposals implemented"],
    read: countField,
  },
  targetPerEmployee: {
    names: ["mål per ansatt", "mål pr ansatt", "mål pr. ansatt", "mål per ansatt og år", "mål per ansatt per år", "måltall per ansatt", "mål per tilsett", "mål per tilsett og år", "mål pr tilsett", "mål per anställd", "mål per anställd och år", "mål per medarbetare", "mål per medarbetare och år", "mål per medarbeider", "target per employee", "target per employee and year", "target per employee per year"],
    read: countField,
  },
};

/** Improvement proposals counted unit by unit. */
export const proposalsReader: RecordKindReader = {
  kind: "proposals",
  tables: [{
    part: "proposals",
    columns,
    required: [["unit", "employees", "submitted"], ["unit", "submitted", "implemented"], ["unit", "submitted", "decided"], ["unit", "employees", "implemented"], ["unit", "targetPerEmployee"]],
    main: "unit",
    finish: (records, _rows, context) => withoutSums(withoutBlankRecords(records, "unit", context), context),
  }],
};

const sumWords = /^(?:sum|sum totalt|totalt|total|i alt|til sammen|tilsammen|til saman|alle|hele kommunen|heile kommunen|summa|totalsumma|hela kommunen|all units)\.?:?$/i;
const counted = ["employees", "submitted", "decided", "implemented"] as const;

/** A row of sums is no unit; what does not agree with it is told of. */
function withoutSums(records: readonly ReadRecord[], { findings }: ReadingContext): Draft {
  const units: ReadRecord[] = [];
  for (const record of records) {
    const unit = record.fields["unit"];
    if (!unit || !sumWords.test(unit.text)) {
      units.push(record);
      continue;
    }
    findings.add(issue("info", "proposals.sum.left", { place: unit.place, read: unit.written }));
    for (const field of counted) {
      const sum = record.fields[field];
      const said = sum && sum.text !== "" ? parseNordicNumber(sum.text) : null;
      const total = sumOf(units, field);
      if (sum && said !== null && total !== null && total !== said) findings.add(issue("warning", "proposals.sum.differs", { place: sum.place, read: sum.written, params: { total } }));
    }
  }
  return { records: units };
}

/** Null where one of the units' figures is not a number. */
function sumOf(units: readonly ReadRecord[], field: string): number | null {
  let total = 0;
  for (const { fields } of units) {
    const text = fields[field]?.text ?? "";
    const value = text === "" ? 0 : parseNordicNumber(text);
    if (value === null) return null;
    total += value;
  }
  return total;
}
