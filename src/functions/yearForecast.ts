import type { AllocationKey } from "../domain/allocationKey";
import { amountNok, oreOf, type AmountOre } from "../domain/amount";
import { planForecast, trendForecast, type ForecastMethod } from "../domain/yearForecast";
import { methodWords } from "../text/functions/optionWords";
import { readAmount } from "./amountArgument";
import { invalidValue, message, notAvailable, quote } from "./functionError";
import { readKey } from "./keyArgument";
import { readMonth } from "./monthArgument";
import { optionReader } from "./optionArgument";
import { rowWise, type CellResult } from "./rowWise";

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
  return rowWise((actualCell, yearCell, monthCell, methodCell) => {
    const actual = readAmount(actualCell, "field.actualToDate");
    const year = readAmount(yearCell, "field.yearBudget");
    return forecast(actual, year, readMonth(monthCell), key, readMethod(methodCell) ?? "plan");
  }, regnskap_hittil, årsbudsjett, måned, metode);
}

function forecast(actual: AmountOre, year: AmountOre, month: number, key: AllocationKey, method: ForecastMethod): CellResult {
  const ore = method === "plan" ? planForecast(actual, year, month, key) : trendForecast(actual, month, key);
  if (ore === null) throw notAvailable("forecast.noShare", { month });
  const amount = amountNok(ore);
  if (oreOf(amount) === null) throw invalidValue("amount.tooLarge", { field: message("field.forecast"), read: quote(amount) });
  return amount;
}
