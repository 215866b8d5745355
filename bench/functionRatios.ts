import { bareFunctions } from "./bareFunctions";
import { loadFunctions } from "./functionsBundle";
import { functionInputs, type FunctionInput } from "./functionInputs";
import { ratioOf, type Measurement } from "./measure";

type Calculate = (...args: readonly unknown[]) => unknown;

/** Outside Excel there is no CustomFunctions; what the functions throw is all they need of it. */
function provideErrors(): void {
  Object.assign(globalThis, {
    CustomFunctions: { ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, Error: class extends Error {} },
  });
}

/** Every result is kept, as Excel keeps it: one that is thrown away need not be made. */
function repeat(calculate: Calculate, { args, calls }: FunctionInput): () => unknown {
  const given = Array.from({ length: calls }, (_, call) => args(call));
  const results = Array<unknown>(calls);
  return () => {
    for (let call = 0; call < calls; call += 1) results[call] = calculate(...(given[call] as readonly unknown[]));
    return results;
  };
}

/** Where the two do not agree on what they were given, their times say nothing. */
function mustAgree(id: string, ours: Calculate, bare: Calculate, { args, calls }: FunctionInput): void {
  for (let call = 0; call < calls; call += 1) {
    const [given, expected] = [ours(...args(call)), bare(...args(call))].map((result) => JSON.stringify(result));
    if (given !== expected && id !== "VERSION") throw new Error(`${id} of ${JSON.stringify(args(call))} is ${given}, the bare function says ${expected}`);
  }
}

export async function functionRatios(): Promise<readonly Measurement[]> {
  provideErrors();
  const { functionsById } = loadFunctions();
  const measurements: Measurement[] = [];
  for (const [id, input] of Object.entries(functionInputs) as [keyof typeof functionsById, FunctionInput][]) {
    const ours = functionsById[id] as Calculate;
    const bare = bareFunctions[id] as Calculate;
    mustAgree(id, ours, bare, input);
    const note = `${input.calls.toLocaleString("en-US")} calls, cells in and cells out, against the same arithmetic bare`;
    measurements.push(await ratioOf({ name: id, note, ours: repeat(ours, input), bare: repeat(bare, input) }));
  }
  return measurements;
}
