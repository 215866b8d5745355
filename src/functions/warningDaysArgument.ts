import { defaultWarningDays } from "../domain/milestoneStatus";
import { parseNordicNumber } from "../domain/nordicNumber";
import { isBlank } from "./blankArgument";
import { invalidValue, quote } from "./functionError";

const mostWarningDays = 3660;

/** 0 is a choice of its own: only a milestone due on the status date itself is due soon. */
export function readWarningDays(argument: unknown): number {
  if (isBlank(argument)) return defaultWarningDays;
  const days = typeof argument === "string" ? parseNordicNumber(argument) : argument;
  if (typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= mostWarningDays) return days;
  throw invalidValue("warningDays.unknown", { read: quote(argument), allowed: mostWarningDays });
}
