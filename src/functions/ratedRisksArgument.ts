import type { RatedRisk } from "../domain/riskMatrix";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue } from "./functionError";
import { cellsOf } from "./rangeArgument";
import { readRating } from "./ratingArgument";

/** The risks that are rated; one without an id would fall out of the map unseen, so it is refused. */
export function readRatedRisks(id: unknown, likelihood: unknown, consequence: unknown): RatedRisk[] {
  const ids = cellsOf(id);
  const likelihoods = cellsOf(likelihood);
  const consequences = cellsOf(consequence);
  if (ids.length !== likelihoods.length || ids.length !== consequences.length) {
    throw invalidValue("matrix.shapes", { ids: ids.length, likelihoods: likelihoods.length, consequences: consequences.length });
  }
  const risks: RatedRisk[] = [];
  for (let index = 0; index < ids.length; index += 1) {
    const rating = readRating(likelihoods[index], "field.likelihood", index + 1);
    const effect = readRating(consequences[index], "field.consequence", index + 1);
    if (rating === null || effect === null) continue;
    const cell = ids[index];
    if (isBlankOrZero(cell)) throw invalidValue("matrix.idMissing", { number: index + 1 });
    risks.push({ id: typeof cell === "string" ? cell.trim() : String(cell), likelihood: rating, consequence: effect });
  }
  return risks;
}
