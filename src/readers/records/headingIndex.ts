import { firstLettersRead } from "../../domain/ocr/ocrReading";

export type HeadingColumns = Readonly<Record<string, { readonly names: readonly string[] }>>;

/** A heading a column is known by; `order` is its field's among the table's. */
export type KnownHeading = { readonly field: string; readonly name: string; readonly order: number };

/** Every row of a long table is held against every heading of every kind: by its wording, and by the letter a misread one begins with. */
export type HeadingIndex = { readonly byWording: ReadonlyMap<string, readonly KnownHeading[]>; readonly byFirstLetter: ReadonlyMap<string, readonly KnownHeading[]> };

/** Short headings have too many readings to guess at. */
const shortestGuess = 4;

const known = new WeakMap<HeadingColumns, HeadingIndex>();

export function headingIndex(columns: HeadingColumns): HeadingIndex {
  const before = known.get(columns);
  if (before) return before;
  const byWording = new Map<string, KnownHeading[]>();
  const byFirstLetter = new Map<string, KnownHeading[]>();
  for (const [order, [field, { names }]] of Object.entries(columns).entries()) {
    for (const name of names) {
      const heading = { field, name, order };
      add(byWording, name, heading);
      if (name.length >= shortestGuess) for (const letter of firstLettersRead(name)) add(byFirstLetter, letter, heading);
    }
  }
  const index = { byWording, byFirstLetter };
  known.set(columns, index);
  return index;
}

function add(index: Map<string, KnownHeading[]>, key: string, heading: KnownHeading): void {
  const before = index.get(key);
  if (before) before.push(heading);
  else index.set(key, [heading]);
}
