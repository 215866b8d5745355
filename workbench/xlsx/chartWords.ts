import type { LegendPosition } from "../workbook/chartData";

/** ECMA-376 part 1: 20.1.10.48 (dashes), 21.2.3.27 (markers), 21.2.3.24 (legends); the first of each is what Excel writes. */
export const dashes: readonly (readonly [lineStyle: string, dash: string])[] = [
  ["Continuous", "solid"], ["Dash", "dash"], ["DashDot", "dashDot"], ["DashDotDot", "lgDashDotDot"], ["RoundDot", "sysDot"], ["Dot", "sysDash"],
  ["Dash", "lgDash"], ["DashDot", "lgDashDot"], ["DashDot", "sysDashDot"], ["DashDotDot", "sysDashDotDot"], ["RoundDot", "dot"],
];

export const markers: readonly (readonly [markerStyle: string, symbol: string])[] = [
  ["Circle", "circle"], ["Square", "square"], ["Triangle", "triangle"], ["Diamond", "diamond"], ["X", "x"], ["Star", "star"],
  ["Plus", "plus"], ["Dash", "dash"], ["Dot", "dot"], ["None", "none"],
];

export const legends: readonly (readonly [LegendPosition, string])[] = [["Top", "t"], ["Bottom", "b"], ["Left", "l"], ["Right", "r"], ["Corner", "tr"]];

export const tickLabels: readonly (readonly ["High" | "Low" | "None", string])[] = [["High", "high"], ["Low", "low"], ["None", "none"]];

export function toFileWord<Ours>(words: readonly (readonly [Ours, string])[], ours: Ours): string | undefined {
  return words.find(([known]) => known === ours)?.[1];
}

export function fromFileWord<Ours>(words: readonly (readonly [Ours, string])[], word: string | undefined): Ours | undefined {
  return words.find(([, known]) => known === word)?.[0];
}
