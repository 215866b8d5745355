import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issueId, type Issue } from "../../src/domain/issue";
import { languages, type Language } from "../../src/domain/language";
import type { Outcome } from "../../src/domain/outcome";
import type { Risk } from "../../src/domain/risk";
import { formatDate } from "../../src/domain/serialDay";
import { sourceFromCells, type CellContent } from "../../src/readers/readCells";
import { sourceFromDelimited } from "../../src/readers/readDelimited";
import { sourceFromHtml } from "../../src/readers/readHtml";
import { readTables, type TableKind, type TableReading } from "../../src/readers/readTables";
import type { ReadField, RecordsReading } from "../../src/readers/records/recordsReading";
import { isRecordsReading } from "../../src/readers/tableReading";
import { sourceFromText } from "../../src/readers/readText";
import type { Source } from "../../src/readers/source";

export type CaseOptions = {
  readonly kind?: TableKind | "auto";
  readonly isoYear?: number;
  readonly language?: Language;
  /** Issue ids, or "all". */
  readonly accepted?: readonly string[] | "all";
  /** By TableReading.start or UnreadTable.start. */
  readonly kinds?: Readonly<Record<string, TableKind>>;
  /** The input repeated, for what only size brings out. */
  readonly times?: number;
};

const longestShown = 100;

/** What a case folder's input is read as, short enough to check by eye. */
export function readCase(folder: string, { kind = "auto", isoYear, language = languages[0], accepted = [], kinds, times = 1 }: CaseOptions): unknown {
  const source = sourceOf(folder, times);
  if (!source.ok) return { issues: source.issues.map(issueShown) };
  const options = { kind, isoYear: isoYear ?? null, language, ...(kinds ? { kinds: new Map(Object.entries(kinds)) } : {}) };
  const asRead = readTables(source.value, { ...options, accepted: new Set(accepted === "all" ? [] : accepted) });
  const ids = [...asRead.issues, ...asRead.tables.flatMap(({ issues }) => issues)].map(issueId);
  const reading = accepted === "all" ? readTables(source.value, { ...options, accepted: new Set(ids) }) : asRead;
  return { tables: reading.tables.map(shown), issues: reading.issues.map(issueShown) };
}

function sourceOf(folder: string, times: number): Outcome<Source> {
  const file = readdirSync(folder).find((name) => /^(?:input\.(?:txt|html|tsv|csv)|cells\.json)$/.test(name));
  if (!file) throw new Error(`${folder} has no input`);
  const text = readFileSync(join(folder, file), "utf8").repeat(times);
  switch (file) {
    case "input.html": return sourceFromHtml(text);
    case "input.tsv": return sourceFromDelimited(text, "\t");
    case "input.csv": return sourceFromDelimited(text);
    case "cells.json": return sourceFromCells(JSON.parse(text) as CellContent[][], { sheet: "Ark1", line: 3, column: 2 });
    default: return sourceFromText(text);
  }
}

function shown(table: TableReading): unknown {
  const { kind, line, title } = table;
  const issues = table.issues.map(issueShown);
  if (isRecordsReading(table)) return { ...recordsShown(table), issues };
  if (table.kind === "riskRegister") return { kind, line, title, risks: table.risks.map(riskLine), issues };
  const weeks = table.weeks.map(({ isoYear, week }) => `${isoYear ?? "?"}-${week}`);
  return {
    kind,
    line,
    title,
    legend: table.legend.map(({ code, meaning, role }) => `${code} = ${meaning} (${role})`),
    weeks: weeks.length === 0 ? "" : `${weeks[0]}..${weeks.at(-1)}, ${weeks.length}`,
    activities: table.activities.map(({ activity, responsible, events, unread }) => ({
      activity,
      ...(responsible === "" ? {} : { responsible }),
      events: events.map(({ week, codes }) => `${week.week}:${codes.join("+")}`).join(" "),
      ...(unread.length === 0 ? {} : { unread: unread.map(({ week, text }) => `${week.week}:${text}`) }),
    })),
    issues,
  };
}

/** Fields that say nothing are left out; "written → read" where the two differ. */
function recordsShown({ kind, line, title, form, records, facts, repeats }: RecordsReading) {
  const texts = (fields: Readonly<Record<string, ReadField>>) => Object.fromEntries(Object.entries(fields)
    .filter(([, { text, written }]) => text !== "" || written !== "")
    .map(([field, { text, written }]) => [field, (text === written || written === "" ? text : `${written} → ${text}`).slice(0, longestShown)]));
  return {
    kind, line, title, form, ...(repeats ? { repeats } : {}),
    ...(Object.keys(facts).length === 0 ? {} : { facts: texts(facts) }),
    records: records.map(({ part, fields }) => ({ part, ...texts(fields) })),
  };
}

function riskLine({ id, risk, likelihood, consequence, typedRiskFactor, countermeasure, owner, due, status, unread }: Risk): unknown {
  const texts = { id, risk, countermeasure, owner, status };
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "").map(([field, text]) => [field, text.slice(0, longestShown)]));
  return {
    ...filled,
    rating: `${likelihood ?? "-"} × ${consequence ?? "-"}, RF ${typedRiskFactor ?? "-"}`,
    ...(due === null ? {} : { due: formatDate(due) }),
    ...(Object.keys(unread).length === 0 ? {} : { unread }),
  };
}

function issueShown({ code, severity, place, read, proposal, confidence }: Issue): unknown {
  return {
    code,
    severity,
    ...(place ? { at: `${place.sheet ? `${place.sheet}!` : ""}${place.line}:${place.column}${place.from === undefined ? "" : `+${place.from}`}` } : {}),
    ...(read === null ? {} : { read: read.slice(0, longestShown) }),
    ...(proposal === null ? {} : { proposal: proposal.slice(0, longestShown) }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
