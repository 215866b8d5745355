import type { Issue, Place } from "../../src/domain/issue";
import type { Language } from "../../src/domain/language";
import type { Source } from "../../src/readers/source";
import { tableKinds, type TableKind } from "../../src/readers/tableReading";
import { readAccepting, readWithout, type ScoredReading, type ScoredRecord } from "./readRecords";
import { isSaid, type TrueRecord, type Truth } from "./truth";

/** `flaggedRight`: a finding stands at it, and its proposals make it right. `told`: a finding, and no proposal that does. */
export type Score = { readonly stand: number; readonly found: number; readonly right: number; readonly flaggedRight: number; readonly told: number; readonly missed: number; readonly silent: number };

export type DocumentScore = { readonly byKind: ReadonlyMap<TableKind | "facts", Score>; /** What is wrong in silence, or missed, for whoever mends it. */ readonly remarks: readonly string[] };

const blank: Score = { stand: 0, found: 0, right: 0, flaggedRight: 0, told: 0, missed: 0, silent: 0 };

export function scoreDocument(source: Source, truth: Truth, language: Language, isoYear: number | null = null): DocumentScore {
  const asRead = readWithout(source, language, isoYear);
  const repaired = readAccepting(source, language, isoYear);
  const byKind = new Map<TableKind | "facts", Score>();
  const remarks: string[] = [];
  for (const kind of tableKinds) {
    if (truth.untold?.includes(kind)) continue;
    const score = scoreKind(kind, truth.records[kind] ?? [], asRead, repaired, remarks);
    if (score.stand + score.silent + score.told > 0) byKind.set(kind, score);
  }
  const facts = scoreFacts(truth.facts ?? {}, asRead, repaired, remarks);
  if (facts.stand > 0) byKind.set("facts", facts);
  return { byKind, remarks };
}

function scoreKind(kind: TableKind, records: readonly TrueRecord[], asRead: ScoredReading, repaired: ScoredReading, remarks: string[]): Score {
  const read = asRead.records.filter((record) => record.kind === kind);
  const mended = repaired.records.filter((record) => record.kind === kind);
  const pairs = paired(records, read);
  const mendedPairs = paired(records, mended);
  let score: Score = { ...blank, stand: records.length, found: pairs.size };
  records.forEach((truth) => {
    const one = pairs.get(truth);
    const isRightMended = says(mendedPairs.get(truth), truth);
    if (one && says(one, truth)) score = { ...score, right: score.right + 1 };
    else if (one && isFlagged(one, asRead.issues)) score = isRightMended ? { ...score, flaggedRight: score.flaggedRight + 1 } : { ...score, told: score.told + 1 };
    else if (!one && isRightMended) score = { ...score, flaggedRight: score.flaggedRight + 1 };
    else if (!one) score = { ...score, missed: score.missed + 1 };
    else score = { ...score, silent: score.silent + 1 };
    if (!(one && says(one, truth)) && !isRightMended) remarks.push(`${kind}: ${one ? (isFlagged(one, asRead.issues) ? "told" : "SILENT") : "missed"} ${JSON.stringify(truth)} read ${JSON.stringify(one?.fields ?? null)} mended ${JSON.stringify(mendedPairs.get(truth)?.fields ?? null)}`);
  });
  const taken = new Set(pairs.values());
  for (const invented of read.filter((record) => !taken.has(record))) {
    const isTold = isFlagged(invented, asRead.issues);
    score = isTold ? { ...score, told: score.told + 1 } : { ...score, silent: score.silent + 1 };
    remarks.push(`${kind}: ${isTold ? "told" : "SILENT"} invented ${JSON.stringify(invented.fields)}`);
  }
  return score;
}

/** Each true record with the read one that says most of it; one read record is at most one true one. */
function paired(records: readonly TrueRecord[], read: readonly ScoredRecord[]): Map<TrueRecord, ScoredRecord> {
  const candidates = records.flatMap((truth) => read.map((one) => ({ truth, one, agreeing: agreement(one, truth) }))).filter(({ agreeing }) => agreeing > 0);
  const pairs = new Map<TrueRecord, ScoredRecord>();
  const taken = new Set<ScoredRecord>();
  for (const { truth, one } of candidates.sort((first, second) => second.agreeing - first.agreeing)) {
    if (pairs.has(truth) || taken.has(one)) continue;
    pairs.set(truth, one);
    taken.add(one);
  }
  return pairs;
}

const mainFields = new Set(["activity", "risk", "milestone", "post", "source", "measure", "decision", "goal", "event", "unit", "challenge", "role"]);

/** The wording counts for more than all the rest together. */
function agreement({ fields }: ScoredRecord, truth: TrueRecord): number {
  return Object.entries(truth).reduce((sum, [field, value]) => sum + (value !== "" && isSaid(value, fields[field] ?? "") ? (mainFields.has(field) ? 10 : 1) : 0), 0);
}

function says(record: ScoredRecord | undefined, truth: TrueRecord): boolean {
  return record !== undefined && Object.entries(truth).every(([field, value]) => isSaid(value, record.fields[field] ?? ""));
}

function isFlagged({ places, columnIssues }: ScoredRecord, issues: readonly Issue[]): boolean {
  return columnIssues.length > 0 || issues.some(({ place }) => place !== null && places.some((own) => isAt(place, own)));
}

/** The same cell or line; within a line that holds a whole page, the same part of it. */
function isAt(finding: Place, own: Place): boolean {
  if (finding.sheet !== own.sheet || finding.line !== own.line) return false;
  if (finding.from === undefined || own.from === undefined) return true;
  return finding.from < (own.to ?? own.from + 1) && own.from < (finding.to ?? finding.from + 1);
}

function scoreFacts(facts: Readonly<Record<string, string>>, asRead: ScoredReading, repaired: ScoredReading, remarks: string[]): Score {
  let score: Score = { ...blank, stand: Object.keys(facts).length };
  for (const [path, value] of Object.entries(facts)) {
    const read = asRead.facts[path];
    const isRightMended = isSaid(value, repaired.facts[path]?.text ?? "");
    if (read && read.text !== "") score = { ...score, found: score.found + 1 };
    if (read && isSaid(value, read.text)) score = { ...score, right: score.right + 1 };
    else if (isRightMended) score = { ...score, flaggedRight: score.flaggedRight + 1 };
    else if (!read || read.text === "") score = { ...score, missed: score.missed + 1 };
    else if (asRead.issues.some(({ place }) => place !== null && isAt(place, read.place))) score = { ...score, told: score.told + 1 };
    else score = { ...score, silent: score.silent + 1 };
    if (!isRightMended && !(read && isSaid(value, read.text))) remarks.push(`fact ${path}: ${value} read ${read?.text ?? "nothing"} mended ${repaired.facts[path]?.text ?? "nothing"}`);
  }
  return score;
}

export function together(scores: readonly DocumentScore[]): Map<TableKind | "facts", Score> {
  const sums = new Map<TableKind | "facts", Score>();
  for (const [kind, score] of scores.flatMap(({ byKind }) => [...byKind])) {
    const before = sums.get(kind) ?? blank;
    sums.set(kind, Object.fromEntries(Object.entries(score).map(([key, count]) => [key, count + before[key as keyof Score]])) as Score);
  }
  return sums;
}

/** Right, or flagged with the proposal that makes it right, of all that stand in the documents. */
export function shareServed(score: Score): number {
  return score.stand === 0 ? 1 : (score.right + score.flaggedRight) / score.stand;
}
