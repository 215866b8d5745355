import type { Measurement } from "./measure";

function number(value: number): string {
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString("en-US") : value.toFixed(2);
}

/** Plain columns for a terminal. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, value, unit, note }) => [name, number(value), unit, note]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([name = "", value = "", unit = "", note = ""]) =>
    `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit.padEnd(widths[2] ?? 0)}  ${note}`).join("\n");
}
