import type { SheetKind } from "../../sheets/sheetKind";

/** One thing an update would do: a cell that gets another content, or a record that is added under a table. */
export type Difference = {
  readonly sheet: SheetKind;
  readonly sheetName: string;
  /** The activity, event or risk it is about, as its sheet names it. */
  readonly record: string;
  /** The column's heading in the sheet; "" for an added record. */
  readonly column: string;
  /** "" for an added record. */
  readonly before: string;
  readonly after: string;
  readonly change: "changed" | "added";
};
