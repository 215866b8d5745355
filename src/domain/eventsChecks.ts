import { issue } from "./issue";
import type { TableFinding } from "./tableFinding";

/** One code of one activity in one week, with where it stands in its table. */
export type PlacedEvent = { readonly activity: string; readonly isoYear: number; readonly week: number; readonly code: string; readonly row: number; readonly column: string };

export type EventsAgreement = { readonly notInGrid: readonly TableFinding[]; readonly notInList: readonly TableFinding[] };

/** Counted, not only looked up: two of the same in the list need two in the grid. */
export function compareEvents(list: readonly PlacedEvent[], grid: readonly PlacedEvent[]): EventsAgreement {
  return {
    notInGrid: without(list, grid).map((event) => finding("check.events.notInGrid", event)),
    notInList: without(grid, list).map((event) => finding("check.events.notInList", event)),
  };
}

function without(events: readonly PlacedEvent[], others: readonly PlacedEvent[]): PlacedEvent[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(eventKey(other), (left.get(eventKey(other)) ?? 0) + 1);
  return events.filter((event) => {
    const count = left.get(eventKey(event)) ?? 0;
    left.set(eventKey(event), count - 1);
    return count <= 0;
  });
}

function eventKey({ activity, isoYear, week, code }: PlacedEvent): string {
  return `${activity.trim().replace(/\s+/g, " ").toLowerCase()}|${isoYear}|${week}|${code}`;
}

function finding(code: "check.events.notInGrid" | "check.events.notInList", { activity, isoYear, week, code: read, row, column }: PlacedEvent): TableFinding {
  return { row, column, issue: issue("error", code, { read, params: { activity, week: `${week}/${isoYear}` } }) };
}
