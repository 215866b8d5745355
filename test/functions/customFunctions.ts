import { setMessageLanguage } from "../../src/functions/messageLanguage";
import type { Language } from "../../src/domain/language";

/** What Microsoft's runtime gives the functions, so that tables of cases run without it; customFunctionsRuntime.test.ts runs the real one. */
export class CustomFunctionsError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CustomFunctionsError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
  });
}

/** What the cell shows: a value, the error as "#VALUE! sentence", or the rows of a spill. */
export function evaluate(calculate: () => unknown, language: Language = "nb"): unknown {
  setMessageLanguage(language);
  try {
    return shown(calculate());
  } catch (error) {
    if (error instanceof CustomFunctionsError) return shown(error);
    throw error;
  } finally {
    setMessageLanguage("nb");
  }
}

function shown(result: unknown): unknown {
  if (result instanceof CustomFunctionsError) return `${result.code} ${result.message}`;
  if (!Array.isArray(result)) return result;
  const rows = result.map((row: readonly unknown[]) => row.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Calls a function as Excel does: a single value as 1 × 1, one that is left out as null. */
export function call(calculate: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown {
  return callIn("nb", calculate, ...args);
}

export function callIn(language: Language, calculate: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown {
  const given = args.map((argument) => (Array.isArray(argument) || argument === null || argument === undefined ? (argument ?? null) : [[argument]]));
  return evaluate(() => (calculate as (...args: readonly unknown[]) => unknown)(...given), language);
}

export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
