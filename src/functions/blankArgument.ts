/** Left out (null), a cell that shows nothing (""), or an empty cell: null on the web, 0 on Windows. */
export function isBlankOrZero(argument: unknown): boolean {
  return typeof argument === "number" ? argument === 0 : isBlank(argument);
}

export function isBlank(argument: unknown): boolean {
  if (argument === null || argument === undefined) return true;
  return typeof argument === "string" && (argument === "" || argument.trim() === "");
}
