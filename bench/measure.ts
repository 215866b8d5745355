import { Bench } from "tinybench";

export type Measurement = { readonly name: string; readonly value: number; readonly unit: string; readonly note: string };

type Compared = { readonly name: string; readonly note: string; readonly ours: () => unknown; readonly bare: () => unknown };

const rounds = 11;

/**
 * The median of ours over the median of the bare version. They take turns, a moment each, so that both meet the same
 * machine whatever else it does meanwhile; of the rounds, the middle one counts.
 */
export async function ratioOf(compared: Compared): Promise<Measurement> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) ratios.push(await oneRound(compared));
  const value = ratios.sort((first, second) => first - second)[Math.floor(rounds / 2)] ?? NaN;
  return { name: compared.name, value, unit: "times the bare version", note: compared.note };
}

async function oneRound({ name, ours, bare }: Compared): Promise<number> {
  const bench = new Bench({ time: 60, iterations: 4, warmupTime: 30, warmupIterations: 2 });
  bench.add("bare", bare).add("ours", ours);
  await bench.run();
  const median = (task: string): number => {
    const result = bench.getTask(task)?.result;
    if (!result || !("latency" in result)) throw new Error(`${name}: ${task} did not finish`);
    return result.latency.p50;
  };
  return median("ours") / median("bare");
}
