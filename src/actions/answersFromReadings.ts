import type { Language } from "../domain/language";
import { answersFrom, rowShapes, type Answers, type RowPath } from "../domain/mandate/blankAnswers";
import { mostWeeks } from "../domain/mandate/progress";
import { compareWeeks, isoWeekOf } from "../domain/isoWeek";
import { readReportingRhythm } from "../domain/reportingRhythm";
import { parseDate } from "../domain/serialDay";
import { weeksOf } from "../domain/weekPeriod";
import { bodyKey } from "../readers/kinds/mandate/reportingBodies";
import { sameRhythm } from "../readers/kinds/mandate/rhythmPhrase";
import type { ReadRecord, RecordsReading } from "../readers/records/recordsReading";
import { isRecordsReading, type TableReading } from "../readers/tableReading";
import { sectionsFound } from "./answers/answerSections";
import { withEvents } from "./answers/eventAnswers";
import { planAnswers, type PlanAnswers } from "./answers/planAnswers";
import { riskRow } from "./answers/riskRow";

type Row = Readonly<Record<string, string>>;

/**
 * What was read out of a document, as it would be typed in the wizard: accepted repairs as they were accepted, all else as
 * it stands in the source, so that the wizard itself says what it cannot use. What only repeats another table is left out.
 */
export function answersFromReadings(readings: readonly TableReading[], language: Language): Answers {
  const records = readings.filter(isRecordsReading).filter(({ repeats }) => !repeats);
  const rowsRead = records.flatMap((reading) => reading.records);
  const plan = withEvents(planAnswers(readings.filter((reading) => reading.kind === "progressGrid"), language), rowsRead, language);
  const facts = withPeriod(factsOf(records), plan);
  const rows = new Map<string, readonly Row[]>([
    ...rowsByPart(rowsRead),
    ["risks", readings.flatMap((reading) => (reading.kind === "riskRegister" ? reading.risks.map(riskRow) : []))],
    ["progress.legend", plan.legend],
    ["progress.activities", plan.activities],
    ["progress.rhythms", plan.rhythms],
  ]);
  const found = [...facts.keys(), ...[...rows].filter(([, list]) => list.length > 0).map(([path]) => path)];
  return answersFrom({ ...nested([...facts, ...rows]), options: { language, sections: sectionsFound(found) } });
}

/** Free text that several chapters may tell a part of. */
const told: ReadonlySet<string> = new Set(["background.background", "background.frame"]);

/** The first place that says something has it; a table of names and values before a title page. */
function factsOf(readings: readonly RecordsReading[]): Map<string, string> {
  const facts = new Map<string, string>();
  const inOrder = [...readings.filter(({ form }) => form === "table"), ...readings.filter(({ form }) => form === "text")];
  for (const [path, { text }] of inOrder.flatMap((reading) => Object.entries(reading.facts))) {
    const before = facts.get(path);
    if (text === "" || before?.includes(text)) continue;
    if (before === undefined) facts.set(path, text);
    else if (told.has(path)) facts.set(path, `${before}\n\n${text}`);
  }
  return facts;
}

/** The period a document gives in words holds where it has room for its grids; else that of the grids. */
function withPeriod(facts: ReadonlyMap<string, string>, { period }: PlanAnswers): Map<string, string> {
  if (!period) return new Map(facts);
  const [from, to] = [parseDate(facts.get("progress.from") ?? ""), parseDate(facts.get("progress.to") ?? "")];
  const said = from !== null && to !== null && from <= to ? { from: isoWeekOf(from), to: isoWeekOf(to) } : null;
  const hasRoom = said !== null && compareWeeks(said.from, period.weeks.from) <= 0 && compareWeeks(period.weeks.to, said.to) <= 0 && weeksOf(said).length <= mostWeeks;
  return new Map(hasRoom ? facts : [...facts, ["progress.from", period.from], ["progress.to", period.to]]);
}

function rowsByPart(records: readonly ReadRecord[]): Map<RowPath, Row[]> {
  const rows = new Map<RowPath, Row[]>();
  for (const { part, fields } of records) {
    const row = Object.fromEntries(Object.entries(fields).map(([field, { text }]) => [field, text]));
    if (part === "events" || !(part in rowShapes) || Object.values(row).every((text) => text === "")) continue;
    const list = rows.get(part) ?? [];
    if (part !== "progress.reporting" || !list.some((before) => isSameReporting(before, row))) list.push(row);
    rows.set(part, list);
  }
  return rows;
}

/** Two chapters may say of the same body how often, each in its words. */
function isSameReporting(first: Row, second: Row): boolean {
  const [one, other] = [readReportingRhythm(first["rhythm"] ?? ""), readReportingRhythm(second["rhythm"] ?? "")];
  return one !== null && other !== null && sameRhythm(one, other) && bodyKey(first["body"] ?? "") === bodyKey(second["body"] ?? "");
}

/** "header.project" and "background.challenges" are in parts of their own. */
function nested(answers: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, answer] of answers) {
    const [part = "", field] = path.split(".");
    if (field === undefined) root[part] = answer;
    else root[part] = { ...(root[part] as Record<string, unknown> | undefined), [field]: answer };
  }
  return root;
}
