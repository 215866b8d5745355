import { readRating } from "./ratingArgument";
import { readRiskMap } from "./riskMapArgument";
import { rowWise } from "./rowWise";

/**
 * Risikonivået som tekst, lest av et kart over sannsynlighet og konsekvens. Tomt når en av dem ikke er vurdert.
 * @customfunction RISK_LEVEL RISK_LEVEL
 * @param sannsynlighet Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy. Også et område.
 * @param konsekvens Helt tall fra 1 til 5, eller svært lav, lav, middels, høy, svært høy. Også et område.
 * @param [modell] "3" (RF 1–4, 5–9, 10–25), "4" (kart med fire nivåer) eller et område på 5 × 5 tekster med sannsynlighet 5 øverst. Utelatt: "3".
 * @returns Nivået, eller tom tekst.
 * @helpurl https://localhost:3000/help/RISK_LEVEL.html
 */
export function RISK_LEVEL(sannsynlighet: unknown[][], konsekvens: unknown[][], modell?: unknown[][]): unknown[][] {
  const levelAt = readRiskMap(modell);
  return rowWise((likelihoodCell, consequenceCell) => {
    const likelihood = readRating(likelihoodCell, "field.likelihood");
    const consequence = readRating(consequenceCell, "field.consequence");
    return likelihood === null || consequence === null ? "" : levelAt(likelihood, consequence);
  }, sannsynlighet, konsekvens);
}
