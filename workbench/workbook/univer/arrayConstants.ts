import { tokenize } from "@borgar/fx";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from "#univer";
import type { BaseValueObject } from "#univer";

type Block = { readonly calculateValueList: BaseValueObject[][]; readonly rowCount: number; readonly columnCount: number; readonly unitId: string; readonly sheetId: string; readonly row: number; readonly column: number };

/** The private side of Univer 0.25.1's ArrayValueObject. */
type ConstantReader = { _formatValue(raw: string | Block): BaseValueObject[][] };

/** Univer splits a constant as {"0,005";"1/2"} at the commas inside its texts, and takes a text that looks like a number for one. */
const reader = ArrayValueObject.prototype as unknown as ConstantReader;
const readBlock = reader._formatValue;

reader._formatValue = function withTextsWhole(raw) {
  if (typeof raw !== "string") return readBlock.call(this, raw);
  const rows = constantRows(raw);
  return readBlock.call(this, { calculateValueList: rows, rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)), unitId: "", sheetId: "", row: -1, column: -1 });
};

function constantRows(constant: string): BaseValueObject[][] {
  const rows: BaseValueObject[][] = [[]];
  let sign = 1;
  for (const { type, value } of tokenize(constant)) {
    if (value === ";") rows.push([]);
    else if (value === "-") sign = -1;
    else if (type !== "operator" && type !== "whitespace") {
      rows.at(-1)?.push(valueOf(type, value, sign));
      sign = 1;
    }
  }
  return rows;
}

function valueOf(type: string, value: string, sign: number): BaseValueObject {
  if (type === "number") return NumberValueObject.create(sign * Number(value));
  if (type === "bool") return BooleanValueObject.create(value.toUpperCase() === "TRUE");
  if (type === "error") return ErrorValueObject.create(Object.values(ErrorType).find((known) => String(known) === value.toUpperCase()) ?? ErrorType.VALUE);
  return StringValueObject.create(value.replace(/^"|"$/g, "").replaceAll('""', '"'));
}
