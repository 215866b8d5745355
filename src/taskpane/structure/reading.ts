import type { ImportCounts } from "../../actions/importRequest";
import { issueId, type Issue } from "../../domain/issue";
import { eventCount } from "../../domain/progressPlan";
import type { SourceReading } from "../../readers/readTables";
import { isRecordsReading, type TableReading } from "../../readers/tableReading";
import { decisionOn, type StructureState } from "./structureState";

export function includedTables({ tables }: SourceReading, leftOut: ReadonlySet<number>): readonly TableReading[] {
  return tables.filter(({ line }) => !leftOut.has(line));
}

/** The doubts of what is to be written: errors first, then doubts, then notes, each in the order of the source. */
export function findingsOf(reading: SourceReading, leftOut: ReadonlySet<number>): readonly Issue[] {
  const all = [...reading.issues, ...includedTables(reading, leftOut).flatMap(({ issues }) => issues)];
  const rank = { error: 0, warning: 1, info: 2 };
  return [...all].sort((first, second) => rank[first.severity] - rank[second.severity]);
}

export function undecided(issues: readonly Issue[], state: StructureState): readonly Issue[] {
  return issues.filter((issue) => issue.proposal !== null && decisionOn(state, issueId(issue)) === "undecided");
}

/** Errors that no accepted proposal mends. */
export function standingErrors(issues: readonly Issue[], { accepted }: StructureState): readonly Issue[] {
  return issues.filter((issue) => issue.severity === "error" && !(issue.proposal !== null && accepted.has(issueId(issue))));
}

export function countsOf(tables: readonly TableReading[]): ImportCounts {
  const counts = { activities: 0, events: 0, risks: 0, records: 0 };
  for (const table of tables) {
    if (isRecordsReading(table)) counts.records += table.records.length;
    else if (table.kind === "riskRegister") counts.risks += table.risks.length;
    else {
      counts.activities += table.activities.length;
      counts.events += table.plan
        ? table.plan.activities.reduce((sum, activity) => sum + eventCount(activity), 0)
        : table.activities.reduce((sum, { events }) => sum + events.reduce((codes, event) => codes + event.codes.length, 0), 0);
    }
  }
  return counts;
}

/** The year the document itself suggests for its week numbers. */
export function proposedYear(tables: readonly TableReading[]): string | null {
  const missing = tables.flatMap(({ issues }) => issues).find(({ code }) => code === "grid.year.missing");
  return missing?.proposal ?? null;
}
