import { parse, tokenize } from "@borgar/fx";
import { apiError } from "../apiError";

/** Excel's own limit on a formula's text (support.microsoft.com, Excel specifications and limits). */
const maxFormulaLength = 8192;

/** Refused at once when Excel could not read it; an unknown function or name is read and shows #NAME?. */
export function requireFormula(formula: string): void {
  if (formula.length > maxFormulaLength || !isReadable(formula)) throw apiError("InvalidArgument");
}

function isReadable(formula: string): boolean {
  try {
    const tokens = tokenize(formula, { mergeRefs: true });
    parse(tokens);
    return isClosed(tokens);
  } catch {
    return false;
  }
}

/** The parser forgives a bracket left open at the end; the API does not. */
function isClosed(tokens: ReturnType<typeof tokenize>): boolean {
  const count = (value: string) => tokens.filter((token) => token.type === "operator" && token.value === value).length;
  return count("(") === count(")") && count("{") === count("}") && !tokens.some((token) => token.unterminated === true);
}

/** First parts of Excel's own dotted functions; any other dotted function is an add-in's. */
const builtInFamilies = new Set([
  "BETA", "BINOM", "CEILING", "CHISQ", "CONFIDENCE", "COVARIANCE", "ERF", "ERFC", "ERROR", "EXPON", "F", "FLOOR", "FORECAST", "GAMMA", "GAMMALN",
  "HYPGEOM", "ISO", "LOGNORM", "MODE", "NEGBINOM", "NETWORKDAYS", "NORM", "PERCENTILE", "PERCENTRANK", "POISSON", "QUARTILE", "RANK", "SKEW",
  "STDEV", "T", "VAR", "WEIBULL", "WORKDAY", "Z",
]);

/**
 * What validation and conditional formats refuse beyond a cell: array constants and structured references
 * (support.microsoft.com, "More on data validation" and "Use a formula to apply conditional formatting"), and an add-in's functions (office-js issue 6135).
 */
export function requireRuleFormula(formula: string): void {
  requireFormula(formula);
  for (const token of tokenize(formula)) {
    const arrayConstant = token.type === "operator" && token.value === "{";
    const customFunction = token.type === "func" && isCustomFunction(token.value);
    if (arrayConstant || customFunction || token.type === "structured") throw apiError("InvalidArgument");
  }
}

function isCustomFunction(name: string): boolean {
  const [family, member] = name.toUpperCase().split(".");
  return member !== undefined && !builtInFamilies.has(family ?? "");
}
