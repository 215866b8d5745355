import { Bench } from "tinybench";

export type Measurement = { readonly name: string; readonly value: number; readonly unit: string; readonly note: string };

type Compared = { readonly name: string; readonly note: string; readonly ours: () => unknown; readonly bare: () => unknown };

/** The median of ours over the median of the bare version, taken in turns in one run so that both meet the same machine. */
export async function ratioOf({ name, note, ours, bare }: Compared): Promise<Measurement> {
  const bench = new Bench({ time: 600, warmupTime: 150 });
  bench.add("bare", bare).add("ours", ours);
  await bench.run();
  const median = (task: string): number => {
    const result = bench.getTask(task)?.result;
    if (!result || !("latency" in result)) throw new Error(`${name}: ${task} did not finish`);
    return result.latency.p50;
  };
  return { name, value: median("ours") / median("bare"), unit: "times the bare version", note };
}
