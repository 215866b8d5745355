import type { Outcome } from "../src/domain/outcome";
import type { Source } from "../src/readers/source";
import type { TableKind } from "../src/readers/tableReading";

/** Something of the file to read: a text is one, a workbook has several. `known` says what it holds where the workbook tells. */
export type FileSource = { readonly source: Outcome<Source>; readonly known: { readonly kind: TableKind; readonly isoYear: number | null } | null };
