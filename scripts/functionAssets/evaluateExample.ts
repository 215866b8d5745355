import type { Language } from "../../src/domain/language";
import { functionsById } from "../../src/functions/functionsById";
import { setMessageLanguage } from "../../src/functions/messageLanguage";

/** #VALUE! or #N/A with its sentence, alone or in a cell of a spill. */
export class ExampleError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** Calls a function as Excel would; Microsoft's runtime, which has the real CustomFunctions, is not there while building. */
export function evaluateExample(id: string, values: readonly unknown[], language: Language): unknown {
  const calculate = Object.entries(functionsById).find(([name]) => name === id)?.[1];
  if (!calculate) throw new Error(`${id} is described but not listed in src/functions/functionsById.ts`);
  Object.assign(globalThis, { CustomFunctions: { Error: ExampleError, ErrorCode } });
  setMessageLanguage(language);
  try {
    return (calculate as (...args: readonly unknown[]) => unknown)(...values);
  } catch (error) {
    if (!(error instanceof ExampleError)) throw error;
    return error;
  } finally {
    setMessageLanguage("nb");
  }
}
