import { issue } from "./issue";
import type { TableFinding } from "./tableFinding";

/** Every number that an earlier row has already, such as RM1 twice; rows without a number are left alone. */
export function repeatedNumbers(numbers: readonly string[]): TableFinding[] {
  const keys = numbers.map((number) => number.trim().toLowerCase());
  return keys.flatMap((key, row) => key !== "" && keys.indexOf(key) < row
    ? [{ row, column: "number", issue: issue("error", "check.number.repeated", { read: numbers[row]?.trim() ?? "" }) }]
    : []);
}
