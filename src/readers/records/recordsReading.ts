import type { Issue, Place } from "../../domain/issue";
import type { RowPath } from "../../domain/mandate/blankAnswers";

/** The kinds of table that are read as rows of answers; grids and risk registers have readings of their own. */
export const recordKinds = [
  "mandate", "goals", "measures", "milestones", "budget", "financing", "informationPlan", "decisionPoints", "savings", "events", "proposals",
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** Which rows of the answers a record becomes; an event becomes cells of the progress grid. */
export type RecordPart = RowPath | "events";

/** `text` is what would be typed in the wizard's field; `written` is what stands in the source. */
export type ReadField = { /** What a correction of the user's names. */ readonly id: string; readonly text: string; readonly written: string; readonly place: Place; /** Every cell of a text that is joined of several. */ readonly joined?: readonly Place[] };

export type ReadRecord = { readonly part: RecordPart; readonly place: Place; readonly fields: Readonly<Record<string, ReadField>> };

export type RecordsReading = {
  readonly kind: RecordKind;
  /** Of its own within one reading of a source, and the same when it is read again. */
  readonly id: string;
  /** What a choice of its kind is kept by; undefined where it stands all over the document. */
  readonly start?: string;
  readonly line: number;
  readonly title: string;
  /** A table with columns, or lines and sentences under a heading. */
  readonly form: "table" | "text";
  readonly records: readonly ReadRecord[];
  /** What is said once, by its place in the answers: "header.project", "budget.year", "savings.target". */
  readonly facts: Readonly<Record<string, ReadField>>;
  /** It says again what another table of the document says, and is written only if the user asks for it. */
  readonly repeats: boolean;
  readonly issues: readonly Issue[];
};
