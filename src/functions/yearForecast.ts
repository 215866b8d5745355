import type { AllocationKey } from "../domain/allocationKey";
import { amountNok, largestOre } from "../domain/amount";
import { planForecast, trendForecast } from "../domain/yearForecast";
import { methodWords } from "../text/functions/optionWords";
import { readAmount } from "./amountArgument";
import { invalidValue, message, notAvailable, quote } from "./functionError";
import { readKey } from "./keyArgument";
import { readMonth } from "./monthArgument";
import { optionReader } from "./optionArgument";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

const readMethod = optionReader(methodWords, "method.unknown");

/**
 * Årsprognose: regnskapet hittil pluss resten av det periodiserte budsjettet (plan), eller regnskapet hittil skalert opp med nøkkelen (trend).
 * @customfunction YEAR_FORECAST YEAR_FORECAST
 * @param regnskap_hittil Regnskapet til og med måneden; tom celle er 0. Også et område.
 * @param årsbudsjett Budsjettet for hele året; tom celle er 0. Også et område.
 * @param måned Til og med hvilken måned: helt tall fra 0 (før året begynner) til 12. Også et område.
 * @param [nøkkel] Tolv andeler, januar først, i én rad eller kolonne: til sammen 1, 12 eller 100. Utelatt: like deler.
 * @param [metode] plan eller trend. Utelatt: plan. Også et område.
 * @returns Ventet regnskap for hele året.
 * @helpurl https://localhost:3000/help/YEAR_FORECAST.html
 */
export function YEAR_FORECAST(regnskap_hittil: unknown[][], årsbudsjett: unknown[][], måned: unknown[][], nøkkel?: unknown[][], metode?: unknown[][]): unknown[][] {
  const key = readKey(nøkkel);
  const [actual, year, month, method] = [oneValue(regnskap_hittil), oneValue(årsbudsjett), oneValue(måned), oneValue(metode)];
  if (actual !== several && year !== several && month !== several && method !== several) return [[forecast(actual, year, month, method, key)]];
  return spill((actual, year, month, method) => forecast(actual, year, month, method, key), regnskap_hittil, årsbudsjett, måned, metode);
}

function forecast(actualCell: unknown, yearCell: unknown, monthCell: unknown, methodCell: unknown, key: AllocationKey): CellResult {
  const actual = readAmount(actualCell, "field.actualToDate");
  const year = readAmount(yearCell, "field.yearBudget");
  const month = readMonth(monthCell);
  const method = methodCell === null ? "plan" : readMethod(methodCell);
  const ore = method === "trend" ? trendForecast(actual, month, key) : planForecast(actual, year, month, key);
  if (ore === null) throw notAvailable("forecast.noShare", { month });
  if (ore > largestOre || ore < -largestOre) throw invalidValue("amount.tooLarge", { field: message("field.forecast"), read: quote(amountNok(ore)) });
  return amountNok(ore);
}
