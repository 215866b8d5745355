import { allocatedToDate, type AllocationKey } from "../domain/allocationKey";
import { amountNok } from "../domain/amount";
import { readAmount } from "./amountArgument";
import { readKey } from "./keyArgument";
import { readMonth } from "./monthArgument";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

/**
 * Budsjett hittil i år: årsbudsjettet periodisert til og med en måned, på øret. Månedene blir til sammen årsbudsjettet.
 * @customfunction BUDGET_TO_DATE BUDGET_TO_DATE
 * @param årsbudsjett Budsjettet for hele året; tom celle er 0. Også et område.
 * @param måned Til og med hvilken måned: helt tall fra 0 (før året begynner) til 12. Også et område.
 * @param [nøkkel] Tolv andeler, januar først, i én rad eller kolonne: til sammen 1, 12 eller 100. Utelatt: like deler.
 * @returns Beløpet hittil i år.
 * @helpurl https://localhost:3000/help/BUDGET_TO_DATE.html
 */
export function BUDGET_TO_DATE(årsbudsjett: unknown[][], måned: unknown[][], nøkkel?: unknown[][]): unknown[][] {
  const key = readKey(nøkkel);
  const [year, month] = [oneValue(årsbudsjett), oneValue(måned)];
  if (year !== several && month !== several) return [[toDate(year, month, key)]];
  return spill((yearCell, monthCell) => toDate(yearCell, monthCell, key), årsbudsjett, måned);
}

function toDate(yearCell: unknown, monthCell: unknown, key: AllocationKey): CellResult {
  return amountNok(allocatedToDate(readAmount(yearCell, "field.yearBudget"), readMonth(monthCell), key));
}
