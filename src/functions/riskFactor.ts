import { riskFactor } from "../domain/riskFactor";
import { readRating } from "./ratingArgument";

/**
 * Risikofaktoren RF: sannsynlighet ganger konsekvens, 1–25. Tom når en av dem ikke er vurdert.
 * @customfunction RISK_FACTOR RISK_FACTOR
 * @param sannsynlighet Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy.
 * @param konsekvens Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy.
 * @returns Risikofaktoren, eller tom tekst.
 * @helpurl https://localhost:3000/help/RISK_FACTOR.html
 */
export function RISK_FACTOR(sannsynlighet: unknown, konsekvens: unknown): number | string {
  const likelihood = readRating(sannsynlighet, "field.likelihood");
  const consequence = readRating(konsekvens, "field.consequence");
  return likelihood === null || consequence === null ? "" : riskFactor(likelihood, consequence);
}
