import * as z from "zod/mini";
import type { CellContent } from "../../sheets/cell";
import type { SettingValue } from "../../sheets/sheetEdit";
import { copiedFormula, formulaKey, type FormulaPlace } from "../../sheets/twins/formulaAt";

const content = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ formula: z.string() })]);

/** A formula that was converted: as it stood in its first cell, its twin there, and every cell it stood in. */
const converted = z.object({
  sheetId: z.string(),
  sheetName: z.string(),
  original: z.string(),
  twin: z.string(),
  /** Row and column; the first one is the cell that `original` and `twin` are written for. */
  cells: z.array(z.tuple([z.int().check(z.positive()), z.int().check(z.positive())])).check(z.minLength(1)),
  /** A list that has no twin, as it was put in; such an entry has one cell, the list's first. Since version 2. */
  list: z.optional(z.array(z.array(content)).check(z.minLength(1))),
});

const memory = z.object({ version: z.union([z.literal(1), z.literal(2)]), converted: z.array(converted) });

export type Converted = z.infer<typeof converted>;

/** Null when somebody else wrote it, or a newer Prosjektark. */
export function parseSharingMemory(stored: unknown): readonly Converted[] | null {
  if (stored === null) return [];
  const parsed = memory.safeParse(stored);
  return parsed.success ? parsed.data.converted : null;
}

/** Of version 2 only where an older Prosjektark would not know what to put back. */
export function sharingMemory(entries: readonly Converted[]): SettingValue {
  return entries.length === 0 ? null : { version: entries.some(({ list }) => list) ? 2 : 1, converted: entries as unknown as SettingValue };
}

type ListContents = readonly (readonly CellContent[])[];

export type ConvertedCell = FormulaPlace & { readonly sheetId: string; readonly sheetName: string; readonly original: string; readonly twin: string; readonly list?: ListContents };

/** With more cells; a formula that is filled down is kept once. */
export function remember(entries: readonly Converted[], cells: readonly ConvertedCell[]): readonly Converted[] {
  const kept = entries.map((entry) => ({ ...entry, cells: entry.cells.filter(([row, column]) => !cells.some((cell) => cell.sheetId === entry.sheetId && cell.row === row && cell.column === column)) }))
    .flatMap((entry, index) => (entry.cells.length === 0 ? [] : [movedHome(entry, entries[index] ?? entry)]));
  const groups = new Map<string, Converted>();
  for (const { sheetId, sheetName, original, twin, row, column, list } of cells) {
    const key = `${sheetId}\n${formulaKey(original, { row, column })}`;
    const group = groups.get(key);
    const home = group ? placeOf(group.cells[0]) : null;
    // Only where copying gives back the very same text is the one formula enough.
    if (!list && group && home && copiedFormula(group.original, home, { row, column }) === original && copiedFormula(group.twin, home, { row, column }) === twin) group.cells.push([row, column]);
    else groups.set(group ? `${key}\n${row}:${column}` : key, { sheetId, sheetName, original, twin, cells: [[row, column]], ...(list ? { list: list.map((contents) => [...contents]) } : {}) });
  }
  return [...kept, ...groups.values()];
}

/** Without these cells. */
export function forget(entries: readonly Converted[], isForgotten: (entry: Converted, place: FormulaPlace) => boolean): readonly Converted[] {
  return entries.flatMap((entry) => {
    const cells = entry.cells.filter((cell) => !isForgotten(entry, placeOf(cell)));
    return cells.length === 0 ? [] : [movedHome({ ...entry, cells }, entry)];
  });
}

function movedHome(entry: Converted, before: Converted): Converted {
  const [from, to] = [placeOf(before.cells[0]), placeOf(entry.cells[0])];
  return { ...entry, original: copiedFormula(before.original, from, to), twin: copiedFormula(before.twin, from, to) };
}

export function placeOf(cell: readonly [number, number] | undefined): FormulaPlace {
  return { row: cell?.[0] ?? 1, column: cell?.[1] ?? 1 };
}

export function isRemembered({ cells }: Converted, place: FormulaPlace): boolean {
  return cells.some(([row, column]) => row === place.row && column === place.column);
}

type OriginalOf = (sheet: { readonly id: string; readonly name: string }, place: FormulaPlace, formula: string) => { readonly original: string; readonly entry: Converted } | null;

/** Finds the formula that stood in a cell, by its place first, else by the twin alone: cells move, and are copied. */
export function originals(entries: readonly Converted[]): OriginalOf {
  const byTwin = new Map<string, Converted[]>();
  for (const entry of entries) {
    const key = formulaKey(entry.twin, placeOf(entry.cells[0]));
    byTwin.set(key, [...(byTwin.get(key) ?? []), entry]);
  }
  return (sheet, place, formula) => {
    const alike = (byTwin.get(formulaKey(formula, place)) ?? []).filter((entry) => entry.sheetId === sheet.id || entry.sheetName === sheet.name);
    const here = alike.length > 1 ? alike.find((entry) => isRemembered(entry, place)) : undefined;
    const entry = here ?? alike[0];
    return entry ? { original: copiedFormula(entry.original, placeOf(entry.cells[0]), place), entry } : null;
  };
}
