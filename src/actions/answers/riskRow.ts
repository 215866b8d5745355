import { formatDate } from "../../domain/serialDay";
import type { Risk } from "../../domain/risk";

/** What would be typed in the wizard for a risk; what could not be read stays as it was written. */
export function riskRow({ risk, likelihood, consequence, countermeasure, owner, due, status, likelihoodAfter, consequenceAfter, unread }: Risk): Readonly<Record<string, string>> {
  return {
    risk,
    likelihood: unread.likelihood ?? String(likelihood ?? ""),
    consequence: unread.consequence ?? String(consequence ?? ""),
    countermeasure,
    owner,
    due: unread.due ?? (due === null ? "" : formatDate(due)),
    status,
    likelihoodAfter: String(likelihoodAfter ?? ""),
    consequenceAfter: String(consequenceAfter ?? ""),
  };
}
