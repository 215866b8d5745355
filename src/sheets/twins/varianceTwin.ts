import { varianceWords, type VarianceConvention } from "../../domain/budgetVariance";
import { textLiteral } from "../structuredReference";
import { invalid, type CallArguments, type TwinContext, type TwinRefusal } from "./callArgument";
import { withErrors } from "./errorTwin";
import { optionOf } from "./optionWord";
import { amount } from "./readNumbers";

export function budgetVarianceTwin(args: CallArguments, { views, signs }: TwinContext): string | TwinRefusal {
  if (args.length < 2 || args.length > 4) return { refused: "arguments" };
  const [budgetArgument = null, actualArgument = null] = args;
  const [budget, actual] = [amount(budgetArgument), amount(actualArgument)];
  const view = optionOf(args[2] ?? null, views) ?? "amount";
  const sign = optionOf(args[3] ?? null, signs) ?? "favourable";
  if (view === "elsewhere" || sign === "elsewhere") return { refused: "optionElsewhere" };
  const cells = [budgetArgument, actualArgument];
  if (view === "unknown" || sign === "unknown") return withErrors(invalid, cells);
  const variance = sign === "favourable" ? `ROUND(${budget}-${actual},2)` : `ROUND(${actual}-${budget},2)`;
  if (view === "amount") return withErrors(variance, cells);
  if (view === "words") return withErrors(wordsTwin(budget, actual, variance, sign), cells);
  return withErrors(`${variance}/ABS(${budget})`, cells, `IFERROR((${budget}=0)+0*${actual},0)`);
}

/** The budget's sign tells income from expense, and the actual's where nothing was budgeted. */
function wordsTwin(budget: string, actual: string, variance: string, sign: VarianceConvention): string {
  const words = (...kinds: readonly (keyof typeof varianceWords)[]) => kinds.map((kind) => textLiteral(varianceWords[kind].nb)).join(",");
  if (sign === "positiveIncome") return `CHOOSE(2+SIGN(${variance}),${words("missingIncome", "balanced", "extraIncome")})`;
  const good = sign === "favourable" ? `2+SIGN(${variance})` : `2-SIGN(${variance})`;
  const isIncome = `(2*SIGN(${budget})+SIGN(${actual})<0)`;
  return `CHOOSE(${good}+3*${isIncome},${words("overspend", "balanced", "underspend", "missingIncome", "balanced", "extraIncome")})`;
}
