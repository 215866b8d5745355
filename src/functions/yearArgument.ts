import { isBlankOrZero } from "./blankArgument";
import { readWholeNumber } from "./wholeNumberArgument";

/** Those Excel has dates in. */
const allowed = { lowest: 1900, highest: 9999 };

export function readYear(argument: unknown): number | null {
  return isBlankOrZero(argument) ? null : readWholeNumber(argument, allowed, "year.unknown");
}
