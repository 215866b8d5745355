import type { IssueCode } from "./issueCode";
import type { Words } from "./language";

/**
 * error: what was read cannot be used as it stands. warning: a doubt the user should settle.
 * info: something Prosjektark did that the user should know of.
 */
export type Severity = "error" | "warning" | "info";

/**
 * 1-based. In pasted text a line and its tab-separated field; in a sheet a row and a column.
 * `from` and `to` (0-based, end excluded) are the characters of the line or cell that are meant, where it is not all of it.
 */
export type Place = { readonly line: number; readonly column: number; readonly sheet?: string; readonly from?: number; readonly to?: number };

/** How sure Prosjektark is of its proposal. */
export type Confidence = "high" | "medium" | "low";

/** `Words` where the value itself is a wording: the sentence takes it in the language it is said in. */
export type IssueParams = Readonly<Record<string, string | number | Words>>;

/** One finding: a stable code, where, what was read, and what Prosjektark would put there instead. */
export type Issue = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place | null;
  readonly params: IssueParams;
  /** What stands in the source, as it was written. */
  readonly read: string | null;
  /** What would stand there instead, as the user would write it; null where Prosjektark has nothing to propose. */
  readonly proposal: string | null;
  readonly confidence?: Confidence;
  /** Of answers: which one, as `risks.0.likelihood`. */
  readonly field?: string;
};

type IssueDetails = Partial<Pick<Issue, "place" | "params" | "read" | "proposal" | "confidence" | "field">>;

export function issue(severity: Severity, code: IssueCode, details: IssueDetails = {}): Issue {
  return { code, severity, place: null, params: {}, read: null, proposal: null, ...details };
}

/** Errors that stand: those whose proposal is not among the accepted ones. */
export function standingErrors(issues: readonly Issue[], accepted: ReadonlySet<string>): readonly Issue[] {
  return issues.filter((one) => one.severity === "error" && !(one.proposal !== null && accepted.has(issueId(one))));
}

/** The same for the same place of the same source. */
export function placeId({ sheet = "", line, column, from }: Place): string {
  return `${sheet}:${line}:${column}${from === undefined ? "" : `+${from}`}`;
}

/** Stable within one reading: the same doubt about the same place has the same id when it is read again. */
export function issueId({ code, place, field }: Issue): string {
  if (field !== undefined) return `${code}@${field}`;
  return place ? `${code}@${placeId(place)}` : code;
}
