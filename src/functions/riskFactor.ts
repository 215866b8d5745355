import { riskFactor } from "../domain/riskFactor";
import { readRating } from "./ratingArgument";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

/**
 * Risikofaktoren RF: sannsynlighet ganger konsekvens, 1–25. Tom når en av dem ikke er vurdert.
 * @customfunction RISK_FACTOR RISK_FACTOR
 * @param sannsynlighet Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy. Også et område.
 * @param konsekvens Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy. Også et område.
 * @returns Risikofaktoren, eller tom tekst.
 * @helpurl https://localhost:3000/help/RISK_FACTOR.html
 */
export function RISK_FACTOR(sannsynlighet: unknown[][], konsekvens: unknown[][]): unknown[][] {
  const [likelihood, consequence] = [oneValue(sannsynlighet), oneValue(konsekvens)];
  if (likelihood !== several && consequence !== several) return [[factor(likelihood, consequence)]];
  return spill(factor, sannsynlighet, konsekvens);
}

function factor(likelihoodCell: unknown, consequenceCell: unknown): CellResult {
  const likelihood = readRating(likelihoodCell, "field.likelihood");
  const consequence = readRating(consequenceCell, "field.consequence");
  return likelihood === null || consequence === null ? "" : riskFactor(likelihood, consequence);
}
