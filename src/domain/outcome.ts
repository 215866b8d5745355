import type { Issue } from "./issue";

/** A value, or every reason why there is none. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failure(...issues: readonly Issue[]): Outcome<never> {
  return { ok: false, issues };
}
