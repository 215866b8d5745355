import { FunctionsRuntime } from "../test/functions/customFunctionsRuntime";
import { loadFunctions } from "./functionsBundle";
import type { Measurement } from "./measure";

const rows = 100_000;

const budgets = Array.from({ length: rows }, (_, row) => row * 1.25);

type Calculate = (...args: readonly unknown[]) => unknown;

const runs = 5;

/** The median of some runs, in milliseconds of processor time; waiting for the runtime's own timers costs nothing. */
async function processorTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.sort((first, second) => first - second)[Math.floor(runs / 2)] ?? 0;
}

/** How much of what a recalculation costs in Microsoft's runtime is spent in our function: the same calls, without the runtime. */
export async function functionRuntime(): Promise<readonly Measurement[]> {
  const runtime = new FunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime.window.CustomFunctions });
  const ours = loadFunctions().functionsById.BUDGET_VARIANCE as Calculate;
  runtime.window.CustomFunctions.associate("BUDGET_VARIANCE", ours);
  const column = budgets.map((budget) => [budget]);
  const spilled = [[column, column.map(([budget = 0]) => [budget * 0.8]), null, null]];
  const single = budgets.map((budget) => [[[budget]], [[budget * 0.8]], null, null]);
  const measurements = [
    ...await share("as one spilled call", spilled, runtime, ours),
    ...await share("as single calls", single, runtime, ours),
  ];
  runtime.close();
  return measurements;
}

async function share(form: string, calls: readonly (readonly unknown[])[], runtime: FunctionsRuntime, ours: Calculate): Promise<readonly Measurement[]> {
  const all = await processorTime(() => runtime.callMany("BUDGET_VARIANCE", calls));
  const alone = await processorTime(() => calls.forEach((args) => ours(...args)));
  const name = `${rows.toLocaleString("en-US")} rows of BUDGET_VARIANCE ${form}`;
  return [
    { name, value: all, unit: "ms", note: "processor time through Microsoft's runtime, both ends of the bridge" },
    { name: `${name}, our share`, value: (100 * alone) / all, unit: "%", note: `${alone.toFixed(1)} ms in our function` },
  ];
}
