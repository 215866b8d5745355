import { BaseFunction } from "#univer";

type SheetReference = { getForcedSheetId?(): string | undefined; getForcedSheetName?(): string; setForcedSheetId?(sheetNames: unknown): void };

/** The private side of Univer 0.25.1's BaseFunction. */
type ReferenceMaker = { _setReferenceDefault(reference: SheetReference, made: SheetReference): SheetReference };

/**
 * A reference into a table knows its sheet by id alone. What INDEX makes of it is asked for its sheet by name once more, has none, and
 * would be looked for on the formula's own sheet.
 */
const maker = BaseFunction.prototype as unknown as ReferenceMaker;
const make = maker._setReferenceDefault;

maker._setReferenceDefault = function withSheetOfTable(reference, made) {
  const result = make.call(this, reference, made);
  if (reference.getForcedSheetId?.() && !reference.getForcedSheetName?.() && result.setForcedSheetId) result.setForcedSheetId = () => undefined;
  return result;
};
