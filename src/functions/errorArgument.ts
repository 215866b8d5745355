/**
 * The error that stands in a cell an argument comes from ("#N/A"); null where there is none. Excel gives it as its own
 * error object where the metadata allows errors, some hosts as the data type of an error.
 */
export function errorIn(argument: unknown): string | null {
  if (typeof argument !== "object" || argument === null) return null;
  const { basicType, basicValue } = argument as { readonly basicType?: unknown; readonly basicValue?: unknown };
  if (basicType === "Error" && typeof basicValue === "string") return basicValue;
  return argument instanceof CustomFunctions.Error ? argument.code : null;
}
