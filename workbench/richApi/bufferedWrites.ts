import type { Rect } from "../workbook/workbookData";
import type { CellInput, WorkbookEngine } from "../workbook/workbookEngine";

/** Asked between two pieces of one write; none of them depends on what cells hold. */
const indifferentToContents: ReadonlySet<string | symbol> = new Set<keyof WorkbookEngine>(["sheets", "tables", "names", "numberFormats", "style", "isEditing"]);

export type BufferedEngine = { readonly engine: WorkbookEngine; flush(): void };

/**
 * office.js cuts a write of more than 1,500 cells into rows, and the engine looks through the whole sheet after every write.
 * Pieces that lie right under each other are held back and written as one, before anything else is asked of the engine.
 */
export function bufferWrites(inner: WorkbookEngine): BufferedEngine {
  let waiting: { sheetId: string; rect: Rect; contents: (readonly CellInput[])[] } | null = null;

  function flush(): void {
    if (!waiting) return;
    const { sheetId, rect, contents } = waiting;
    waiting = null;
    inner.writeCells(sheetId, rect, contents);
  }

  function writeCells(sheetId: string, rect: Rect, contents: readonly (readonly CellInput[])[]): void {
    if (waiting?.sheetId === sheetId && isRightUnder(waiting.rect, rect)) {
      waiting.contents.push(...contents);
      waiting.rect = { ...waiting.rect, rowCount: waiting.rect.rowCount + rect.rowCount };
      return;
    }
    flush();
    waiting = { sheetId, rect, contents: [...contents] };
  }

  const engine = new Proxy(inner, {
    get(target, key) {
      if (key === "writeCells") return writeCells;
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function" || indifferentToContents.has(key)) return member;
      return (...args: unknown[]): unknown => {
        flush();
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { engine, flush };
}

function isRightUnder(above: Rect, rect: Rect): boolean {
  return rect.row === above.row + above.rowCount && rect.column === above.column && rect.columnCount === above.columnCount;
}
