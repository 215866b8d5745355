import { continuedParts } from "../continuedParts";
import type { Source } from "../source";
import { findParts } from "../tableParts";
import type { TableKind } from "../tableReading";

/** The kinds chosen, and the same for every page that a chosen table goes on over; `goingOn` names those pages. */
export type ChosenTables = { readonly chosen: ReadonlyMap<string, TableKind>; readonly goingOn: ReadonlySet<string> };

export function chosenTables(source: Source, kinds: ReadonlyMap<string, TableKind>): ChosenTables {
  const chosen = new Map(kinds);
  const goingOn = new Set<string>();
  if (kinds.size === 0) return { chosen, goingOn };
  const { parts, lines } = findParts(source, { kind: "auto", chosen: new Map() });
  for (const [first, ...pages] of continuedParts(parts, lines)) {
    const kind = kinds.get(first.start);
    if (!kind) continue;
    for (const { start } of pages) {
      chosen.set(start, kind);
      goingOn.add(start);
    }
  }
  return { chosen, goingOn };
}
