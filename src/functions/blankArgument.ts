/** Left out (null), a cell that shows nothing (""), or an empty cell: null on the web, 0 on Windows. */
export function isBlankOrZero(argument: unknown): boolean {
  return isBlank(argument) || argument === 0;
}

export function isBlank(argument: unknown): boolean {
  return argument === null || argument === undefined || (typeof argument === "string" && argument.trim() === "");
}
