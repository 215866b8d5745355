import type { CellError, CellValue } from "./workbookData";
import type { CustomFunctionCall } from "./workbookEngine";
import type { ParameterMetadata } from "./functionMetadata";
import { isCellError } from "./functionResults";

export type Argument = CustomFunctionCall["args"][number];
export type Matrix = readonly (readonly CellValue[])[];

export type ArgumentRules = {
  /** What an empty cell arrives as: 0 in Excel on Windows, null on the web. */
  readonly blankArgument: 0 | null;
  readonly allowErrors: boolean;
};

export function isMatrix(argument: unknown): argument is Matrix {
  return Array.isArray(argument);
}

/** One argument as the function gets it, or the error that the call results in without it. */
export function passedArgument(argument: Argument, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  if (argument === undefined) return null;
  if (parameter.dimensionality !== "matrix") return passedValue(argument as CellValue, parameter, rules);
  const matrix = isMatrix(argument) ? argument : [[argument]];
  const passed = matrix.map((row) => row.map((value) => passedValue(value, parameter, rules)));
  return passed.flat().find(isCellError) ?? passed;
}

function passedValue(value: CellValue, parameter: ParameterMetadata, rules: ArgumentRules): unknown {
  if (value === null) return rules.blankArgument;
  if (isCellError(value)) return rules.allowErrors && (parameter.type ?? "any") === "any" ? errorEntity(value) : value;
  if (parameter.type === "number") return toNumber(value);
  if (parameter.type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (parameter.type === "boolean") return toBoolean(value);
  return value;
}

/** Excel.ErrorCellValue, without the parts that need the data types' own API. */
function errorEntity({ error }: CellError): object {
  return { type: "Error", basicType: "Error", basicValue: error };
}

const invalid: CellError = { error: "#VALUE!" };

function toNumber(value: string | number | boolean): number | CellError {
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? invalid : number;
}

function toBoolean(value: string | number | boolean): boolean | CellError {
  if (typeof value !== "string") return Boolean(value);
  const word = value.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : invalid;
}
