import { ratioOf, type Measurement } from "./measure";

type Calculate = (...args: readonly unknown[]) => unknown;

const callCount = 20_000;

/** Outside Excel there is no CustomFunctions; what the functions throw is all they need of it. */
function provideErrors(): void {
  Object.assign(globalThis, {
    CustomFunctions: { ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, Error: class extends Error {} },
  });
}

function repeat(calculate: Calculate, args: (call: number) => readonly unknown[]): () => number {
  const calls = Array.from({ length: callCount }, (_, call) => args(call));
  return () => {
    let sum = 0;
    for (const call of calls) sum += Number(calculate(...call));
    return sum;
  };
}

export async function functionRatios(): Promise<readonly Measurement[]> {
  provideErrors();
  const { RISK_FACTOR } = await import("../src/functions/riskFactor");
  const { BUDGET_VARIANCE } = await import("../src/functions/budgetVariance");
  const ratings = (call: number) => [(call % 5) + 1, (call % 4) + 1];
  const amounts = (call: number) => [call * 1.25, call];
  const note = `${callCount.toLocaleString("en-US")} calls against the same arithmetic in a bare loop`;
  return [
    await ratioOf({ name: "RISK_FACTOR", note, ours: repeat(RISK_FACTOR as Calculate, ratings), bare: repeat((s, k) => Number(s) * Number(k), ratings) }),
    await ratioOf({ name: "BUDGET_VARIANCE", note, ours: repeat(BUDGET_VARIANCE as Calculate, amounts), bare: repeat((budget, actual) => Math.round((Number(budget) - Number(actual)) * 100) / 100, amounts) }),
  ];
}
