export type XlsxOpenErrorCode = "empty" | "notWorkbook" | "legacyFormat" | "encrypted" | "damaged" | "tooLarge";

const sentences: Readonly<Record<XlsxOpenErrorCode, string>> = {
  empty: "The file is empty.",
  notWorkbook: "The file is not an Excel workbook (.xlsx).",
  legacyFormat: "The file is in an older or binary Excel format; save it as .xlsx first.",
  encrypted: "The workbook is protected with a password; remove the password and save it again.",
  damaged: "The workbook is damaged and cannot be read.",
  tooLarge: "The workbook is larger than can be opened here.",
};

/** Why a file could not be opened: a stable code, a sentence for people, and the technical cause behind it. */
export class XlsxOpenError extends Error {
  override readonly name = "XlsxOpenError";
  readonly code: XlsxOpenErrorCode;

  constructor(code: XlsxOpenErrorCode, detail?: string, cause?: unknown) {
    super(detail === undefined ? sentences[code] : `${sentences[code]} (${detail})`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
