import { issueId, type Issue } from "../../domain/issue";
import type { SourceReading } from "../../readers/readTables";
import type { TableReading } from "../../readers/tableReading";
import { grouped } from "./grouped";
import { includedTables, type IncludedTables } from "./reading";
import { decisionOn, type StructureState } from "./structureState";

/** A finding and the table it is about; null where it is about the source as a whole. */
export type Doubt = {
  /** Of its own on the screen. The same doubt raised twice about one place is one decision, and shares its id. */
  readonly key: string;
  readonly id: string;
  readonly finding: Issue;
  readonly table: TableReading | null;
  /** What it stands together with under its table: findings of its code, or the single ones as grave as it. */
  readonly sort: string;
};

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** Table by table in the order of the source, each with its gravest sort of finding first. */
export function doubtsOf(reading: SourceReading, choice: IncludedTables): readonly Doubt[] {
  const seen = new Map<string, number>();
  const groups = [{ table: null, issues: reading.issues }, ...includedTables(reading, choice).map((table) => ({ table, issues: table.issues }))];
  return groups.flatMap(({ table, issues }) => bySort(issues).map(({ finding, sort }) => {
    const id = issueId(finding);
    const name = `${table?.id ?? ""}|${id}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: before === 0 ? name : `${name}~${before + 1}`, id, finding, table, sort };
  }));
}

type Sorted = { readonly finding: Issue; readonly sort: string };

function bySort(issues: readonly Issue[]): readonly Sorted[] {
  const ofCode = grouped(issues, ({ code }) => code);
  const sorted = issues.map((finding) => ({ finding, sort: `${finding.severity}:${(ofCode.get(finding.code)?.length ?? 0) > 1 ? finding.code : ""}` }));
  const rank = ([first]: readonly Sorted[]) => (first ? gravity[first.finding.severity] * 2 + (first.sort.endsWith(":") ? 1 : 0) : 0);
  return [...grouped(sorted, ({ sort }) => sort).values()].sort((one, other) => rank(one) - rank(other)).flat();
}

export function isWaiting({ id, finding }: Doubt, state: Pick<StructureState, "accepted" | "rejected">): boolean {
  return finding.proposal !== null && decisionOn(state, id) === "undecided";
}

/** What a decision about many is about: the proposals nobody has settled; where all are settled, all of them. */
export function decidable(doubts: readonly Doubt[], state: Pick<StructureState, "accepted" | "rejected">): readonly Doubt[] {
  const waiting = doubts.filter((doubt) => isWaiting(doubt, state));
  return waiting.length > 0 ? waiting : doubts.filter(({ finding }) => finding.proposal !== null);
}
