import { flatKey, keyProblem, monthsInYear, type AllocationKey } from "../domain/allocationKey";
import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank, isBlankOrZero } from "./blankArgument";
import { errorIn } from "./errorArgument";
import { invalidValue, quote, refusal } from "./functionError";
import { readRange } from "./rangeArgument";

const percentSign = /\s*%$/u;

/** Twelve cells in a row or a column, an empty one without a share; equal parts where the key is left out. */
export function readKey(argument: unknown): AllocationKey {
  if (argument === null || argument === undefined) return flatKey;
  const cells = readRange(argument).flat();
  if (cells.length === 1 && isBlankOrZero(cells[0])) return flatKey;
  if (cells.length === 1 && errorIn(cells[0]) !== null) throw refusal(cells[0], "key.notNumber", { month: 1 });
  if (cells.length !== monthsInYear) throw invalidValue("key.count", { count: cells.length });
  const key = cells.map((cell, index) => readShare(cell, index + 1));
  const problem = keyProblem(key);
  if (problem?.kind === "sum") throw invalidValue("key.sum", { sum: quote(Number(problem.sum.toPrecision(10))) });
  if (problem) throw invalidValue("key.allZero");
  return key;
}

function readShare(cell: unknown, month: number): number {
  if (isBlank(cell)) return 0;
  const share = typeof cell === "string" ? parseNordicNumber(cell.trim().replace(percentSign, "")) : cell;
  if (typeof share !== "number" || !Number.isFinite(share) || share < 0) throw refusal(cell, "key.notNumber", { month });
  return share;
}
