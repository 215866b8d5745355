/**
 * Every code a finding can carry: dotted, stable, the key of its sentence in src/text and of its test cases.
 * Grouped by who raises it.
 */
export const issueCodes = [
  // source
  "source.empty",
  // host
  "host.failed",
  "host.sheetProtected",
  "host.workbookProtected",
  "host.cellEditMode",
  "host.itemMissing",
  "host.nameTaken",
  "host.requestTooLarge",
  "host.tooMuchAtOnce",
  "host.notSupported",
  "host.selectionNotOneRange",
  "host.selectionTooLarge",
  "host.cancelled",
  "host.cleanUpFailed",
  // import, update and undo
  "import.nothingToWrite",
  "import.yearMissing",
  "undo.changedSince",
  "undo.rowsMoved",
  "settings.unreadable",
  "settings.newerVersion",
  // checks of our sheets
  "check.sheet.missing",
  "check.column.missing",
  "check.code.unknown",
  "check.start.repeated",
  "check.start.missing",
  "check.start.late",
  "check.finish.followed",
  "check.events.notInGrid",
  "check.events.notInList",
  "check.rating.invalid",
  "check.riskFactor.typed",
  "check.riskFactor.wrong",
  "check.risk.measureMissing",
  "check.risk.ownerMissing",
  "check.risk.dueMissing",
] as const;

export type IssueCode = (typeof issueCodes)[number];
