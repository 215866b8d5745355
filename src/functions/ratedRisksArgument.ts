import type { RatedRisk } from "../domain/riskMatrix";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue } from "./functionError";
import { readRange } from "./rangeArgument";
import { readRating } from "./ratingArgument";

/** The risks that are rated; one without an id would fall out of the map unseen, so it is refused. */
export function readRatedRisks(id: unknown, likelihood: unknown, consequence: unknown): RatedRisk[] {
  const ids = readRange(id).flat();
  const likelihoods = readRange(likelihood).flat();
  const consequences = readRange(consequence).flat();
  if (ids.length !== likelihoods.length || ids.length !== consequences.length) {
    throw invalidValue("matrix.shapes", { ids: ids.length, likelihoods: likelihoods.length, consequences: consequences.length });
  }
  return ids.flatMap((cell, index) => {
    const rated = {
      likelihood: readRating(likelihoods[index], "field.likelihood", index + 1),
      consequence: readRating(consequences[index], "field.consequence", index + 1),
    };
    if (rated.likelihood === null || rated.consequence === null) return [];
    if (isBlankOrZero(cell)) throw invalidValue("matrix.idMissing", { number: index + 1 });
    return [{ id: String(cell).trim(), likelihood: rated.likelihood, consequence: rated.consequence }];
  });
}
