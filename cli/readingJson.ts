import { issueId, type Issue } from "../src/domain/issue";
import type { Language } from "../src/domain/language";
import type { Risk } from "../src/domain/risk";
import { riskFactor } from "../src/domain/riskFactor";
import type { GridActivity, SourceReading, TableReading } from "../src/readers/readTables";
import type { ReadField, RecordsReading } from "../src/readers/records/recordsReading";
import { isRecordsReading } from "../src/readers/tableReading";
import { issueSentence } from "../src/text/translate";

/** `isoYear` is null while the year of the grid is not known. */
function activityJson({ activity, responsible, events, unread }: GridActivity) {
  return {
    activity,
    responsible,
    events: events.map(({ week, codes }) => ({ isoYear: week.isoYear, week: week.week, codes })),
    unread: unread.map(({ week, text }) => ({ isoYear: week.isoYear, week: week.week, text })),
  };
}

function riskJson({ likelihood, consequence, ...risk }: Risk) {
  return {
    ...risk,
    likelihood,
    consequence,
    riskFactor: likelihood && consequence ? riskFactor(likelihood, consequence) : null,
  };
}

function recordsJson({ kind, line, title, form, records, facts }: RecordsReading) {
  const texts = (fields: Readonly<Record<string, ReadField>>) => Object.fromEntries(Object.entries(fields).filter(([, { text }]) => text !== "").map(([field, { text }]) => [field, text]));
  return { kind, line, title, form, records: records.map(({ part, place, fields }) => ({ part, line: place.line, ...texts(fields) })), facts: texts(facts) };
}

function tableJson(table: TableReading) {
  if (isRecordsReading(table)) return recordsJson(table);
  if (table.kind === "riskRegister") return { kind: table.kind, line: table.line, title: table.title, risks: table.risks.map(riskJson) };
  return {
    kind: table.kind,
    line: table.line,
    title: table.title,
    legend: Object.fromEntries(table.legend.map(({ code, meaning }) => [code, meaning])),
    activities: table.activities.map(activityJson),
  };
}

export function allIssues(reading: SourceReading): readonly Issue[] {
  return [...reading.issues, ...reading.tables.flatMap((table) => table.issues)];
}

function issueJson(language: Language, accepted: ReadonlySet<string>) {
  return (one: Issue) => ({
    code: one.code,
    severity: one.severity,
    ...(one.place?.sheet === undefined ? {} : { sheet: one.place.sheet }),
    line: one.place?.line ?? null,
    column: one.place?.column ?? null,
    message: issueSentence(language, one),
    read: one.read,
    proposal: one.proposal,
    accepted: one.proposal !== null && accepted.has(issueId(one)),
  });
}

/** The reading as the command line prints it: tables as records, findings as sentences with their places. */
export function readingJson(reading: SourceReading, language: Language, accepted: ReadonlySet<string>) {
  return { tables: reading.tables.map(tableJson), issues: allIssues(reading).map(issueJson(language, accepted)) };
}
