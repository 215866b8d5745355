export type GridColumns = {
  /** The next column of the table's grid, with its width as it stands in the file. */
  add(width: string | undefined): void;
  /** Of `count` columns from `first` on, counted from nought: how many are wide enough to hold anything. */
  seen(first: number, count: number): number;
};

/** Twentieths of a point: 2 mm. A week's column is three times as wide. */
const narrowest = 114;

/**
 * Where borders have been dragged they never meet quite, and Word keeps a column for each splinter between them. A cell
 * that reaches over a splinter is not a merged cell.
 */
export function createGridColumns(): GridColumns {
  const isSplinter: boolean[] = [];
  return {
    add(width) {
      const twips = Number(width);
      isSplinter.push(width !== undefined && twips < narrowest);
    },
    seen(first, count) {
      // Some programs write the same nonsense for every column.
      if (!isSplinter.includes(false)) return count;
      let seen = 0;
      for (let column = first; column < first + count; column++) if (isSplinter[column] !== true) seen++;
      return seen;
    },
  };
}
