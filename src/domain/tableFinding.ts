import type { Issue } from "./issue";

/** A finding in a table that stands in a sheet: its row in the table's body, from 0, and which column of it. */
export type TableFinding = { readonly issue: Issue; readonly row: number; readonly column: string };
