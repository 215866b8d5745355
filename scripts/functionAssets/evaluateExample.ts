import { functionsById } from "../../src/functions/functionsById";

type ErrorValue = { readonly code: string; readonly message: string };

export type ExampleResult = { readonly value: unknown } | { readonly error: ErrorValue };

class CustomFunctionError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** Calls a function as Excel would; Microsoft's runtime, which has the real CustomFunctions, is not there while building. */
export function evaluateExample(id: string, values: readonly unknown[]): ExampleResult {
  const calculate = Object.entries(functionsById).find(([name]) => name === id)?.[1];
  if (!calculate) throw new Error(`${id} is described but not listed in src/functions/functionsById.ts`);
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionError, ErrorCode } });
  try {
    return { value: (calculate as (...args: readonly unknown[]) => unknown)(...values) };
  } catch (error) {
    if (!(error instanceof CustomFunctionError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}
