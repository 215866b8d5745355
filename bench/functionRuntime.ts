import { FunctionsRuntime } from "../test/functions/customFunctionsRuntime";
import { loadFunctions } from "./functionsBundle";
import type { Measurement } from "./measure";

const rows = 100_000;

const budgets = Array.from({ length: rows }, (_, row) => row * 1.25);

type Calculate = (...args: readonly unknown[]) => unknown;

const runs = 7;

/** In milliseconds; waiting for the runtime's own timers costs nothing. */
async function processorTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? NaN;
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
  const times: { readonly all: number; readonly alone: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push({ all: await processorTime(() => runtime.callMany("BUDGET_VARIANCE", calls)), alone: await processorTime(() => calls.forEach((args) => ours(...args))) });
  }
  const [all, alone] = [median(times.map((time) => time.all)), median(times.map((time) => time.alone))];
  const name = `${rows.toLocaleString("en-US")} rows of BUDGET_VARIANCE ${form}`;
  return [
    { name, value: all, unit: "ms", note: "processor time through Microsoft's runtime, both ends of the bridge" },
    { name: `${name}, our share`, value: (100 * alone) / all, unit: "%", note: `${alone.toFixed(1)} ms in our function` },
  ];
}
