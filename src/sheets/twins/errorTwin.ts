import { invalid, type CallArguments } from "./callArgument";

/**
 * As the functions answer to what they cannot use: #N/A where the first argument that is an error is #N/A (or where
 * `notAvailable` holds), else #VALUE!.
 */
export function withErrors(formula: string, args: CallArguments, notAvailable?: string): string {
  const cells = args.flatMap((argument) => (argument && argument.literal === undefined ? [argument.text] : []));
  const last = cells.at(-1);
  const isLeft = notAvailable ?? (last === undefined ? null : `ISNA(${last})`);
  if (isLeft === null) return `IFERROR(${formula},${invalid})`;
  const before = notAvailable === undefined ? cells.slice(0, -1) : cells;
  const isNotAvailable = before.reduceRight((test, cell) => `IF(ISERROR(${cell}),ISNA(${cell}),${test})`, isLeft);
  return `IFERROR(${formula},IF(${isNotAvailable},NA(),${invalid}))`;
}
