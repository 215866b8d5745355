export type ValueScale = { readonly min: number; readonly max: number; readonly ticks: readonly number[] };

const niceSteps = [1, 2, 2.5, 5, 10];

/** From a round number under the least to one over the greatest, zero among them, in at most `mostSteps` equal steps. */
export function valueScale(numbers: readonly number[], mostSteps: number): ValueScale {
  const least = Math.min(0, ...numbers);
  const greatest = least < 0 ? Math.max(0, ...numbers) : Math.max(0, ...numbers) || 1;
  const step = niceStep((greatest - least) / Math.max(1, mostSteps));
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(greatest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return (niceSteps.find((step) => step * magnitude >= rough * 0.999) ?? 10) * magnitude;
}

/** 0.1 + 0.2 and the like. */
function round(number: number): number {
  return Number(number.toPrecision(12));
}
