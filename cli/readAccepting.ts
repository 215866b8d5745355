import { issueId } from "../src/domain/issue";
import { readTables, type ReadOptions, type SourceReading } from "../src/readers/readTables";
import type { Source } from "../src/readers/source";
import { allIssues } from "./readingJson";

/** Reads again until no new proposal turns up: a year that is accepted can raise the question of its week 53. */
export function readAccepting(source: Source, options: Omit<ReadOptions, "accepted">, accept: "all" | "none"): { reading: SourceReading; accepted: ReadonlySet<string> } {
  let accepted: ReadonlySet<string> = new Set();
  for (;;) {
    const reading = readTables(source, { ...options, accepted });
    const proposals = allIssues(reading).filter((one) => one.proposal !== null).map(issueId);
    if (accept === "none" || proposals.every((id) => accepted.has(id))) return { reading, accepted };
    accepted = new Set([...accepted, ...proposals]);
  }
}
