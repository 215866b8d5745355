import type { Severity } from "../../domain/issue";
import { isWaiting, type Doubt } from "./doubts";
import type { StructureState } from "./structureState";
import { isFrom } from "./tableChoice";

export type DoubtFilter = {
  readonly severity: Severity | "all";
  /** A table, a kind, the source as a whole, or "" for all. */
  readonly from: string;
  readonly waiting: boolean;
  readonly sought: string;
};

export const everyDoubt: DoubtFilter = { severity: "all", from: "", waiting: false, sought: "" };

export function isFiltered({ severity, from, waiting, sought }: DoubtFilter): boolean {
  return severity !== "all" || from !== "" || waiting || sought.trim() !== "";
}

/** `wordsOf` is everything that stands on a doubt's card, in small letters. */
export function filteredDoubts(doubts: readonly Doubt[], filter: DoubtFilter, state: Pick<StructureState, "accepted" | "rejected">, wordsOf: (doubt: Doubt) => string): readonly Doubt[] {
  const sought = filter.sought.trim().toLowerCase();
  return doubts.filter((doubt) => (
    (filter.severity === "all" || doubt.finding.severity === filter.severity)
    && isFrom(doubt.table, filter.from)
    && (!filter.waiting || isWaiting(doubt, state))
    && (sought === "" || wordsOf(doubt).includes(sought))
  ));
}
