import { issue, type Issue } from "../domain/issue";
import type { IssueCode } from "../domain/issueCode";

/** Codes of OfficeExtension.Error (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const issueCodeByErrorCode: Readonly<Record<string, IssueCode>> = {
  AccessDenied: "host.sheetProtected",
  InvalidOperationInCellEditMode: "host.cellEditMode",
  ItemNotFound: "host.itemMissing",
  ItemAlreadyExists: "host.nameTaken",
  RequestPayloadSizeLimitExceeded: "host.requestTooLarge",
  ResponsePayloadSizeLimitExceeded: "host.requestTooLarge",
  ApiNotFound: "host.notSupported",
  UnsupportedOperation: "host.notSupported",
  InvalidSelection: "host.selectionNotOneRange",
  RangeExceedsLimit: "host.selectionTooLarge",
};

export class Cancelled extends Error {}

/** What the host refused, as a finding; a mistake of our own is thrown on, because no sentence helps the user with it. */
export function officeIssue(error: unknown): Issue {
  if (error instanceof Cancelled) return issue("info", "host.cancelled");
  const code = errorCode(error);
  if (code === null) throw error;
  return issue("error", issueCodeByErrorCode[code] ?? "host.failed", { params: { code, location: errorLocation(error) } });
}

/** By shape, not by class: the error may come out of another window's copy of office.js. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === "string" && name !== "AssertionError" ? code : null;
}

/** The member that was refused ("Worksheet.getRange"), for a report to the developers. */
function errorLocation(error: unknown): string {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
}
