import { IFunctionService, LexerTreeBuilder } from "#univer";
import type { UniverContext } from "./univerContext";

/** FORMULA_CACHE_LRU_COUNT of Univer 0.25.1. */
const parsedFormulasKept = 5_000;

/**
 * Univer keeps parsed formulas with what their names meant when they were read: functions, tables and defined names alike. Nothing of it is
 * taken back when a name comes to mean something else, so that a formula would be right once and wrong from the next calculation on.
 */
export function forgetParsedFormulas({ injector }: UniverContext): void {
  const functions = injector.get(IFunctionService);
  // The empty text is part of every key that formulas are kept under; the walk over them ends with the first that is taken out.
  for (let kept = parsedFormulasKept; kept > 0; kept -= 1) functions.deleteFormulaAstCacheKey("");
  // All that disposing of the lexer does is to empty what it remembers; it works on.
  injector.get(LexerTreeBuilder).dispose();
}
