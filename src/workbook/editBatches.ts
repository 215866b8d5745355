import { issue } from "../domain/issue";
import { failure, success, type Outcome } from "../domain/outcome";
import type { SheetEdit } from "../sheets/sheetEdit";

/**
 * Excel on the web refuses requests over 5 MB (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization);
 * what office.js wraps round the edits is estimated, so some room is kept.
 */
const requestBudgetBytes = 4_500_000;

/** One write is enough for most; the second is for the bulk that one cannot carry. What must know the sheets' ids comes after. */
const mostBatches = 2;

/** What office.js says about the objects on the way to one edit: paths, actions, names. Measured at 300 to 1,900 bytes. */
const wrappingBytes = 2_000;

/** Excel grows slow on single writes beyond this; it is also what lets a big table be shared between requests. */
const mostCellsInWrite = 20_000;

/** The edits in order, in as many requests as they need; nothing has been written when they need too many. */
export function planBatches(edits: readonly SheetEdit[]): Outcome<readonly (readonly SheetEdit[])[]> {
  const last = edits.filter(isLast);
  const batches = inBatches(edits.filter((candidate) => !isLast(candidate)).flatMap(inPieces));
  if (!batches || batches.length > mostBatches) return failure(issue("error", "host.tooMuchAtOnce", { params: { megabytes: Math.round((mostBatches * requestBudgetBytes) / 1e6) } }));
  const [only = [], ...more] = batches;
  const together = more.length === 0 && !needsIds(last);
  return success(together ? [[...only, ...last]] : last.length > 0 ? [...batches, last] : batches);
}

/** Null when one of them is too large for any request. */
function inBatches(edits: readonly SheetEdit[]): SheetEdit[][] | null {
  const batches: SheetEdit[][] = [];
  let bytes = Infinity;
  for (const edit of edits) {
    const size = estimatedBytes(edit);
    if (size > requestBudgetBytes) return null;
    if (bytes + size > requestBudgetBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
  }
  return batches;
}

/** What can only be said when the sheets have their ids, and what the user should not see before it is all there. */
function isLast(edit: SheetEdit): boolean {
  return edit.kind === "saveSetting" || edit.kind === "activate" || edit.kind === "removeSheet";
}

function needsIds(edits: readonly SheetEdit[]): boolean {
  return edits.some((edit) => edit.kind === "saveSetting" && JSON.stringify(edit.value).includes("$sheetId"));
}

function inPieces(edit: SheetEdit): SheetEdit[] {
  if (edit.kind !== "writeCells") return [edit];
  const rowsInPiece = Math.max(1, Math.floor(mostCellsInWrite / Math.max(1, edit.rows[0]?.length ?? 1)));
  if (edit.rows.length <= rowsInPiece) return [edit];
  return Array.from({ length: Math.ceil(edit.rows.length / rowsInPiece) }, (_, piece) => ({
    ...edit,
    row: edit.row + piece * rowsInPiece,
    rows: edit.rows.slice(piece * rowsInPiece, (piece + 1) * rowsInPiece),
  }));
}

/** UTF-8 length of the edit as JSON: one byte up to U+007F, two up to U+07FF, else three; surrogates are two of four. */
function estimatedBytes(edit: SheetEdit): number {
  const text = JSON.stringify(edit);
  let bytes = edit.kind === "addChart" ? wrappingBytes * (edit.chart.series.length + 2) : wrappingBytes;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
