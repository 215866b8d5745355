import type { Rect } from "../workbook/workbookData";

/** A range the client still holds: rows put in or taken out above it move it, as Excel's own references move. */
export type LiveRange = { readonly sheetId: string; rect: Rect };

type Change = { readonly sheetId: string; readonly rect: Rect; readonly axis: "row" | "column"; readonly removed: boolean };

const spanOf = { row: "rowCount", column: "columnCount" } as const;
const acrossOf = { row: "column", column: "row" } as const;

/** Null when every cell of the range is gone. A range only partly in the way of the shift stays, as in Excel's formulas. */
function shiftedRect(rect: Rect, change: Change): Rect | null {
  const { axis, removed } = change;
  const across = acrossOf[axis];
  const covered = change.rect[across] <= rect[across]
    && change.rect[across] + change.rect[spanOf[across]] >= rect[across] + rect[spanOf[across]];
  if (!covered) return rect;
  const from = change.rect[axis];
  const count = change.rect[spanOf[axis]];
  const start = rect[axis];
  const end = start + rect[spanOf[axis]];
  if (!removed) {
    if (from >= end) return rect;
    return from <= start ? { ...rect, [axis]: start + count } : { ...rect, [spanOf[axis]]: end - start + count };
  }
  const keep = (position: number) => (position <= from ? position : Math.max(from, position - count));
  const newStart = keep(start);
  const span = keep(end) - newStart;
  return span > 0 ? { ...rect, [axis]: newStart, [spanOf[axis]]: span } : null;
}

export type LiveRanges = {
  create(sheetId: string, rect: Rect): LiveRange;
  isAlive(range: LiveRange): boolean;
  /** Reference ids as `_KeepReference` gives them. */
  keep(range: LiveRange): string;
  isKept(range: LiveRange): boolean;
  kept(referenceId: string): LiveRange | undefined;
  forget(referenceId: string): void;
  forgetAll(): void;
  keptCount(): number;
  shift(change: Change): void;
  /** Ranges nobody kept die with their batch. */
  endBatch(): void;
};

export function createLiveRanges(): LiveRanges {
  const inBatch = new Set<LiveRange>();
  const byReference = new Map<string, LiveRange>();
  const dead = new WeakSet<LiveRange>();
  const referenceOf = new Map<LiveRange, string>();
  let nextReference = 1;
  return {
    create(sheetId, rect) {
      const range: LiveRange = { sheetId, rect };
      inBatch.add(range);
      return range;
    },
    isAlive: (range) => !dead.has(range),
    keep(range) {
      const known = referenceOf.get(range);
      if (known !== undefined) return known;
      const id = `range-${nextReference++}`;
      byReference.set(id, range);
      referenceOf.set(range, id);
      return id;
    },
    isKept: (range) => referenceOf.has(range),
    kept: (referenceId) => byReference.get(referenceId),
    forget(referenceId) {
      const range = byReference.get(referenceId);
      if (range) referenceOf.delete(range);
      byReference.delete(referenceId);
    },
    forgetAll() {
      byReference.clear();
      referenceOf.clear();
    },
    keptCount: () => byReference.size,
    shift(change) {
      for (const range of new Set([...inBatch, ...byReference.values()])) {
        if (range.sheetId !== change.sheetId) continue;
        const rect = shiftedRect(range.rect, change);
        if (rect === null) dead.add(range);
        else range.rect = rect;
      }
    },
    endBatch: () => inBatch.clear(),
  };
}
