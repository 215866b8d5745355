import { defaultWarningDays } from "../domain/milestoneStatus";
import { readWholeNumber } from "./wholeNumberArgument";

const allowed = { lowest: 0, highest: 3660 };

/** 0 is a choice of its own: only a milestone due on the status date itself is due soon. */
export function readWarningDays(argument: unknown): number {
  return readWholeNumber(argument, allowed, "warningDays.unknown") ?? defaultWarningDays;
}
