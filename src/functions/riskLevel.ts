import { readRating } from "./ratingArgument";
import { oneValue, several } from "./rangeArgument";
import { readRiskMap, type RiskMap } from "./riskMapArgument";
import { spill, type CellResult } from "./spill";

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
  const [likelihood, consequence] = [oneValue(sannsynlighet), oneValue(konsekvens)];
  if (likelihood !== several && consequence !== several) return [[level(likelihood, consequence, levelAt)]];
  return spill((likelihoodCell, consequenceCell) => level(likelihoodCell, consequenceCell, levelAt), sannsynlighet, konsekvens);
}

function level(likelihoodCell: unknown, consequenceCell: unknown, levelAt: RiskMap): CellResult {
  const likelihood = readRating(likelihoodCell, "field.likelihood");
  const consequence = readRating(consequenceCell, "field.consequence");
  return likelihood === null || consequence === null ? "" : levelAt(likelihood, consequence);
}
