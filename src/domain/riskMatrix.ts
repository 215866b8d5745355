import { ratings, type Rating } from "./riskScale";

export type RatedRisk = { readonly id: string; readonly likelihood: Rating; readonly consequence: Rating };

/** Row of the map, from 0: likelihood 5 stands on top. */
export function riskMatrixRow(likelihood: Rating): number {
  return ratings.length - likelihood;
}

/** Column of the map, from 0: consequence 1 stands to the left. */
export function riskMatrixColumn(consequence: Rating): number {
  return consequence - 1;
}

/** The ids in each cell of the 5 × 5 map, in the order they came. */
export function riskMatrix(risks: readonly RatedRisk[]): string[][][] {
  const cells: string[][][] = ratings.map(() => ratings.map(() => []));
  for (const { id, likelihood, consequence } of risks) {
    cells[riskMatrixRow(likelihood)]?.[riskMatrixColumn(consequence)]?.push(id);
  }
  return cells;
}
