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

/** A value, or the error as "#VALUE! sentence". */
export function evaluate(calculate: () => unknown, language: Language = "nb"): unknown {
  setMessageLanguage(language);
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return `${error.code} ${error.message}`;
    throw error;
  } finally {
    setMessageLanguage("nb");
  }
}
