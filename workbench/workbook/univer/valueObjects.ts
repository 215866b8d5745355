import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } from "#univer";
import type { BaseValueObject, FunctionVariantType, Nullable } from "#univer";
import { isErrorText } from "../functionResults";
import type { CellValue } from "../workbookData";
import type { CustomFunctionCall, CustomFunctionInvoker } from "../workbookEngine";

type Argument = CustomFunctionCall["args"][number];

/** A range of one cell counts as that cell; an argument left out between commas comes as null on its own. */
export function toArgument(variant: FunctionVariantType): Argument {
  if (!variant.isArray()) return (variant as BaseValueObject).isNull() ? undefined : toCellValue(variant as BaseValueObject);
  const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(toCellValue));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function toCellValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const error = (value as ErrorValueObject).getErrorType();
    return { error: isErrorText(error) ? error : "#VALUE!" };
  }
  return value.getValue();
}

export type Place = { readonly unitId: string; readonly sheetId: string; readonly row: number; readonly column: number };

export function toValueObject(result: ReturnType<CustomFunctionInvoker>, place: Place): BaseValueObject {
  if (!isMatrix(result)) return toSingleObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toSingleObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column,
  });
}

function isMatrix(result: ReturnType<CustomFunctionInvoker>): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}

function toSingleObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return ErrorValueObject.create(Object.values(ErrorType).find((known) => String(known) === value.error) ?? ErrorType.VALUE);
}
