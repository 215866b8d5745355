import type { Language } from "../../domain/language";
import type { DocumentText } from "../documentText";
import type { Findings } from "../findings";
import type { Section } from "../sections/section";
import type { SourceCell, SourceRow } from "../source";
import type { ReadField, ReadRecord, RecordKind, RecordPart } from "./recordsReading";

/** What a reader knows beside the rows in front of it. */
export type ReadingContext = {
  readonly findings: Findings;
  /** Of words that are the same letters in several languages, and of proposals. */
  readonly language: Language;
  /** What stands over the table or section. */
  readonly title: string;
  /** The document around it, for years and dates it leaves out. */
  readonly document: DocumentText;
  /** What the user wrote instead, by ReadField.id. */
  readonly corrections: ReadonlyMap<string, string>;
};

/** What stands in a cell or a part of a line → what would be typed in the wizard's field; doubts go to the findings. */
export type FieldReader = (written: SourceCell, context: ReadingContext) => string;

export type RecordColumn = { /** Headings in four languages, in lower case and without brackets. */ readonly names: readonly string[]; readonly read: FieldReader };

/** A table of the kind: its columns by the answers' field. */
export type RecordTable = {
  readonly part: RecordPart;
  readonly columns: Readonly<Record<string, RecordColumn>>;
  /** Any one of these sets of columns tells the kind. */
  readonly required: readonly (readonly string[])[];
  /** The column without which a row only goes on with the row above, or is nothing. */
  readonly main: string;
  /** Columns beside its own that `finish` reads, such as those of more years. */
  readonly readsAlso?: (header: SourceRow) => readonly number[];
  /** Looks over all records at once: sums, numbering, what hangs over from the row above. `rows` are the records' own, `header` the row over them. */
  readonly finish?: (records: readonly ReadRecord[], rows: readonly SourceRow[], context: ReadingContext, header: SourceRow) => Draft;
};

/** What a reader makes of a table or a section. */
export type Draft = {
  readonly records: readonly ReadRecord[];
  readonly facts?: Readonly<Record<string, ReadField>>;
  readonly repeats?: boolean;
};

/** One kind of record: adding a kind is adding such a reader, and its cases. */
export type RecordKindReader = {
  readonly kind: RecordKind;
  readonly tables: readonly RecordTable[];
  /** Words of what stands over its tables: they decide where the columns fit several kinds about as well. */
  readonly titles?: readonly string[];
  /** Tables whose columns alone tell too little: of the kind only under such a title. */
  readonly titledTables?: readonly RecordTable[];
  /** Tables without a header row of ours, such as names and values in two columns. */
  readonly rows?: { readonly fits: (rows: readonly SourceRow[]) => boolean; readonly read: (rows: readonly SourceRow[], context: ReadingContext) => Draft };
  /** Lines and sentences under a heading; null where the section is about something else. */
  readonly readSection?: (section: Section, context: ReadingContext) => Draft | null;
  /** Facts and records that stand anywhere in a document, such as its version and date; all sections in order. */
  readonly readDocument?: (sections: readonly Section[], context: ReadingContext) => Draft | null;
};
