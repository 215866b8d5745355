import { tableKinds, type TableKind } from "../../src/readers/tableReading";
import { shareServed, type Score } from "./scoreDocument";

const columns = ["stand", "found", "right", "flaggedRight", "told", "missed", "silent"] as const;

/** One line a kind, for people. */
export function scoreLines(scores: ReadonlyMap<TableKind | "facts", Score>): string[] {
  const width = 16;
  const heading = ["kind".padEnd(width), ...columns.map((column) => column.padStart(13)), "served".padStart(9)].join("");
  const lines = ([...tableKinds, "facts"] as const).flatMap((kind) => {
    const score = scores.get(kind);
    return score ? [[kind.padEnd(width), ...columns.map((column) => String(score[column]).padStart(13)), `${(shareServed(score) * 100).toFixed(1)} %`.padStart(9)].join("")] : [];
  });
  return [heading, ...lines];
}
