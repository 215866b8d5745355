import { issueId, type Issue, type Place } from "../../src/domain/issue";
import { formatDate } from "../../src/domain/serialDay";
import { readTables, type SourceReading } from "../../src/readers/readTables";
import type { Source } from "../../src/readers/source";
import { isRecordsReading, type TableKind, type TableReading } from "../../src/readers/tableReading";
import type { Language } from "../../src/domain/language";

/** A record of any kind as fields of text, with the places it was read from. */
export type ScoredRecord = { readonly kind: TableKind; readonly fields: Readonly<Record<string, string>>; readonly places: readonly Place[]; /** Of a whole column of its table, told of once. */ readonly columnIssues: readonly Issue[] };

export type ScoredReading = {
  readonly records: readonly ScoredRecord[];
  readonly facts: Readonly<Record<string, { readonly text: string; readonly place: Place }>>;
  readonly issues: readonly Issue[];
};

export function readWithout(source: Source, language: Language, isoYear: number | null): ScoredReading {
  return scored(readTables(source, { kind: "auto", isoYear, language, accepted: new Set() }));
}

/** Read again until no new proposal turns up. */
export function readAccepting(source: Source, language: Language, isoYear: number | null): ScoredReading {
  let accepted = new Set<string>();
  for (;;) {
    const reading = readTables(source, { kind: "auto", isoYear, language, accepted });
    const proposals = issuesOf(reading).filter(({ proposal }) => proposal !== null).map(issueId);
    if (proposals.every((id) => accepted.has(id))) return scored(reading);
    accepted = new Set([...accepted, ...proposals]);
  }
}

function issuesOf({ tables, issues }: SourceReading): Issue[] {
  return [...issues, ...tables.flatMap((table) => table.issues)];
}

function scored(reading: SourceReading): ScoredReading {
  const own = reading.tables.filter((table) => !isRecordsReading(table) || !table.repeats);
  const facts = own.flatMap((table) => (isRecordsReading(table) ? Object.entries(table.facts) : []));
  return {
    records: own.flatMap(recordsOf),
    facts: Object.fromEntries(facts.reverse().map(([path, { text, place }]) => [path, { text, place }])),
    issues: issuesOf(reading),
  };
}

function recordsOf(table: TableReading): ScoredRecord[] {
  const columnIssues = table.issues.filter(({ code }) => code === "table.column.unread" || code === "table.column.unnamed");
  if (isRecordsReading(table)) {
    return table.records.map(({ fields, place }) => ({
      kind: table.kind,
      columnIssues,
      fields: Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text])),
      places: [place, ...Object.values(fields).filter(({ written }) => written !== "").map((field) => field.place)],
    }));
  }
  if (table.kind === "riskRegister") {
    return table.risks.map(({ risk, likelihood, consequence, typedRiskFactor, countermeasure, owner, due, unread }, index) => ({
      kind: table.kind,
      columnIssues,
      fields: {
        risk, countermeasure, owner, likelihood: String(likelihood ?? unread.likelihood ?? ""), consequence: String(consequence ?? unread.consequence ?? ""),
        riskFactor: String(typedRiskFactor ?? unread.typedRiskFactor ?? ""), due: due === null ? unread.due ?? "" : formatDate(due),
      },
      places: table.places.slice(index, index + 1),
    }));
  }
  return table.activities.map(({ activity, responsible, events, unread, place }) => ({
    kind: table.kind,
    columnIssues,
    fields: { activity, responsible, events: [...events.map(({ week, codes }) => `${week.week}:${codes.join("+")}`), ...unread.map(({ week, text }) => `${week.week}:?${text}`)].join(" ") },
    places: [place, ...events.map((event) => event.place), ...unread.map((cell) => cell.place)],
  }));
}
