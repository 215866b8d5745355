/** Codes and sentences: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not valid for the operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type KnownErrorCode = keyof typeof sentences;

/** The client's own table for answers that carry no status (office.js, RuntimeError). */
const statusCodes: Readonly<Record<string, number>> = {
  AccessDenied: 401, ApiNotFound: 404, ItemNotFound: 404, ItemAlreadyExists: 409, Conflict: 409, GeneralException: 500, RequestAborted: 500,
};

export class ApiError extends Error {
  readonly code: string;
  /** "Range.values": set once, by the member that failed first. */
  location: string | null;

  constructor(code: string, message?: string, location: string | null = null) {
    super(message ?? errorSentence(code));
    this.code = code;
    this.location = location;
  }

  get httpStatusCode(): number {
    return statusCodes[this.code] ?? 400;
  }
}

function errorSentence(code: string): string {
  return code in sentences ? sentences[code as KnownErrorCode] : sentences.GeneralException;
}

export function apiError(code: KnownErrorCode, message?: string): ApiError {
  return new ApiError(code, message);
}

export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", `${sentences.ApiNotFound} The embedded host does not answer ${member}.`, member);
}
