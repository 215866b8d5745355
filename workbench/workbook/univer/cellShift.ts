import type { Rect } from "../workbookData";
import { intersection, sameRect, subtract } from "../rects";

/** Cells put in or taken out at `rect`; those below it (rows) or to the right of it (columns) move. */
export type CellShift = { readonly kind: "insert" | "delete"; readonly axis: "rows" | "columns"; readonly rect: Rect };

type Span = { readonly start: number; readonly count: number };

/** `corner` is where the top-left cell of the range stood before. */
export type MovedRect = { readonly rect: Rect; readonly corner: Pick<Rect, "row" | "column"> };

/** Where a range stands after the shift: in pieces if only a part of it moved, nowhere if it was taken out. */
export function shiftRect(rect: Rect, shift: CellShift): MovedRect[] {
  const band = bandOf(shift);
  const unmoved = { rect, corner: rect };
  const inside = intersection(rect, band);
  if (!inside) return [unmoved];
  const moved = moveWithinBand(inside, shift);
  if (moved && sameRect(moved, inside)) return [unmoved];
  const beside = subtract(rect, band).map((part) => ({ rect: part, corner: part }));
  return moved ? [...beside, { rect: moved, corner: firstKeptCell(inside, shift) }] : beside;
}

/** The whole range moves or is cut; a range that only partly lies in the band stays, as references in formulas do. */
export function shiftReference(rect: Rect, shift: CellShift): Rect | null {
  const band = bandOf(shift);
  const inside = intersection(rect, band);
  return inside && sameRect(inside, rect) ? moveWithinBand(rect, shift) : rect;
}

/** All cells that a shift can move: the columns of its rows, or the rows of its columns, from it onwards and before it. */
function bandOf({ axis, rect }: CellShift): Rect {
  return axis === "rows"
    ? { row: 0, rowCount: Infinity, column: rect.column, columnCount: rect.columnCount }
    : { row: rect.row, rowCount: rect.rowCount, column: 0, columnCount: Infinity };
}

function moveWithinBand(rect: Rect, { kind, axis, rect: at }: CellShift): Rect | null {
  const rows = axis === "rows";
  const span = rows ? { start: rect.row, count: rect.rowCount } : { start: rect.column, count: rect.columnCount };
  const gap = rows ? { start: at.row, count: at.rowCount } : { start: at.column, count: at.columnCount };
  const moved = kind === "insert" ? insertInto(span, gap) : deleteFrom(span, gap);
  if (moved.count <= 0) return null;
  return rows ? { ...rect, row: moved.start, rowCount: moved.count } : { ...rect, column: moved.start, columnCount: moved.count };
}

/** The first cell of the range that the shift leaves. */
function firstKeptCell(rect: Rect, { kind, axis, rect: at }: CellShift): MovedRect["corner"] {
  if (kind === "insert") return rect;
  const past = (start: number, gap: Span) => (start >= gap.start && start < gap.start + gap.count ? gap.start + gap.count : start);
  return axis === "rows"
    ? { row: past(rect.row, { start: at.row, count: at.rowCount }), column: rect.column }
    : { row: rect.row, column: past(rect.column, { start: at.column, count: at.columnCount }) };
}

function insertInto(span: Span, gap: Span): Span {
  if (gap.start <= span.start) return { ...span, start: span.start + gap.count };
  return gap.start < span.start + span.count ? { ...span, count: span.count + gap.count } : span;
}

function deleteFrom(span: Span, gap: Span): Span {
  const before = Math.max(0, Math.min(gap.start + gap.count, span.start) - gap.start);
  const within = Math.max(0, Math.min(span.start + span.count, gap.start + gap.count) - Math.max(span.start, gap.start));
  return { start: span.start - before, count: span.count - within };
}
