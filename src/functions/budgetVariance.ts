import { amountNok } from "../domain/amount";
import { budgetVariance, varianceKind, varianceShare, varianceWords } from "../domain/budgetVariance";
import { signWords, viewWords } from "../text/functions/optionWords";
import { readAmount } from "./amountArgument";
import { notAvailable } from "./functionError";
import { optionReader } from "./optionArgument";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

const readView = optionReader(viewWords, "view.unknown");
const readConvention = optionReader(signWords, "sign.unknown");

/**
 * Budsjettavvik som beløp, prosent eller ord. Med KOSTRA-fortegn (utgifter pluss, inntekter minus) er pluss gunstig i alle rader.
 * @customfunction BUDGET_VARIANCE BUDGET_VARIANCE
 * @param budsjett Budsjettet; tom celle er 0. Også et område.
 * @param regnskap Regnskapet; tom celle er 0. Også et område.
 * @param [visning] beløp, prosent (av budsjettet uten fortegn) eller tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelatt: beløp.
 * @param [fortegn] KOSTRA (budsjett − regnskap), INNTEKT (inntekter ført med pluss) eller REGNSKAP-BUDSJETT (motsatt fortegn). Utelatt: KOSTRA. Også et område.
 * @returns Beløp, andel eller ord.
 * @helpurl https://localhost:3000/help/BUDGET_VARIANCE.html
 */
export function BUDGET_VARIANCE(budsjett: unknown[][], regnskap: unknown[][], visning?: unknown[][], fortegn?: unknown[][]): unknown[][] {
  const [budget, actual, view, sign] = [oneValue(budsjett), oneValue(regnskap), oneValue(visning), oneValue(fortegn)];
  if (budget !== several && actual !== several && view !== several && sign !== several) return [[variance(budget, actual, view, sign)]];
  return spill(variance, budsjett, regnskap, visning, fortegn);
}

function variance(budgetCell: unknown, actualCell: unknown, viewCell: unknown, signCell: unknown): CellResult {
  const budget = readAmount(budgetCell, "field.budget");
  const actual = readAmount(actualCell, "field.actualAmount");
  if (viewCell === null && signCell === null) return amountNok(budgetVariance(budget, actual, "favourable"));
  const view = readView(viewCell) ?? "amount";
  const convention = readConvention(signCell) ?? "favourable";
  if (view === "amount") return amountNok(budgetVariance(budget, actual, convention));
  if (view === "words") return varianceWords[varianceKind(budget, actual, convention)].nb;
  const share = varianceShare(budget, actual, convention);
  if (share === null) throw notAvailable("budget.zero");
  return share;
}
