import { monthsInYear } from "../domain/allocationKey";
import { readWholeNumber } from "./wholeNumberArgument";

const allowed = { lowest: 0, highest: monthsInYear };

/** Up to and with which month; 0, and an empty cell, is before the year begins. */
export function readMonth(argument: unknown): number {
  return readWholeNumber(argument, allowed, "month.unknown") ?? 0;
}
