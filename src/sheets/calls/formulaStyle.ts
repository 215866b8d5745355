/** The signs between the parts of a formula: as Excel's API takes it, or as the user's Excel shows it. */
export type FormulaStyle = {
  readonly decimal: "," | ".";
  readonly list: "; " | ", " | ",";
  /** Between the columns of a constant in braces; its rows are set apart by semicolons everywhere. */
  readonly arrayColumn: "\\" | ",";
};

/** What a workbook is written with, whatever the user's language. */
export const writtenStyle: FormulaStyle = { decimal: ".", list: ",", arrayColumn: "," };

const withComma: FormulaStyle = { decimal: ",", list: "; ", arrayColumn: "\\" };
const withPoint: FormulaStyle = { decimal: ".", list: ", ", arrayColumn: "," };

/**
 * Excel's API tells the decimal sign, not the list separator; where the first is a comma, Excel's locales have a
 * semicolon for the second.
 */
export function shownStyle(decimalSeparator: string): FormulaStyle {
  return decimalSeparator === "," ? withComma : withPoint;
}
