import { amountNok } from "../domain/amount";
import { budgetVariance, varianceKind, varianceShare, varianceWords, type VarianceConvention } from "../domain/budgetVariance";
import { readAmount } from "./amountArgument";
import { notAvailable } from "./functionError";
import { readOption } from "./optionArgument";

const views = { beløp: "amount", prosent: "share", tekst: "words" } as const;

const conventions: Readonly<Record<string, VarianceConvention>> = {
  "KOSTRA": "favourable",
  "INNTEKT": "positiveIncome",
  "REGNSKAP-BUDSJETT": "actualMinusBudget",
};

/**
 * Budsjettavvik som beløp, prosent eller ord. Med KOSTRA-fortegn (utgifter pluss, inntekter minus) er pluss gunstig i alle rader.
 * @customfunction BUDGET_VARIANCE BUDGET_VARIANCE
 * @param budsjett Budsjettet; tom celle er 0.
 * @param regnskap Regnskapet; tom celle er 0.
 * @param [visning] beløp, prosent (av budsjettet uten fortegn) eller tekst (merforbruk, mindreforbruk, merinntekt, mindreinntekt, i balanse). Utelatt: beløp.
 * @param [fortegn] KOSTRA (budsjett − regnskap), INNTEKT (inntekter ført med pluss) eller REGNSKAP-BUDSJETT (motsatt fortegn). Utelatt: KOSTRA.
 * @returns Beløp, andel eller ord.
 * @helpurl https://localhost:3000/help/BUDGET_VARIANCE.html
 */
export function BUDGET_VARIANCE(budsjett: unknown, regnskap: unknown, visning?: unknown, fortegn?: unknown): number | string {
  const budget = readAmount(budsjett, "field.budget");
  const actual = readAmount(regnskap, "field.actualAmount");
  const view = readOption(visning, views, "view.unknown") ?? "amount";
  const convention = readOption(fortegn, conventions, "sign.unknown") ?? "favourable";
  if (view === "amount") return amountNok(budgetVariance(budget, actual, convention));
  if (view === "words") return varianceWords[varianceKind(budget, actual, convention)].nb;
  const share = varianceShare(budget, actual, convention);
  if (share === null) throw notAvailable("budget.zero");
  return share;
}
