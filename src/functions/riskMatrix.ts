import { riskMatrix } from "../domain/riskMatrix";
import { readRatedRisks } from "./ratedRisksArgument";
import { invalidValue } from "./functionError";

/** The most characters a cell can show (Excel specifications and limits). */
const cellCapacity = 32_767;

/**
 * Risikomatrisen, 5 × 5: id-ene til risikoene i hver rute, sannsynlighet nedover fra 5 og konsekvens bortover fra 1. Risikoer som ikke er vurdert, er ikke med.
 * @customfunction RISK_MATRIX RISK_MATRIX
 * @param id Kolonnen med risikoenes id.
 * @param sannsynlighet Kolonnen med sannsynlighet, like lang.
 * @param konsekvens Kolonnen med konsekvens, like lang.
 * @returns 5 × 5 celler.
 * @helpurl https://localhost:3000/help/RISK_MATRIX.html
 */
export function RISK_MATRIX(id: unknown[][], sannsynlighet: unknown[][], konsekvens: unknown[][]): string[][] {
  const cells = riskMatrix(readRatedRisks(id, sannsynlighet, konsekvens)).map((row) => row.map((ids) => ids.join(", ")));
  cells.forEach((row, rowIndex) => row.forEach((text, columnIndex) => {
    if (text.length <= cellCapacity) return;
    throw invalidValue("matrix.cellFull", { likelihood: cells.length - rowIndex, consequence: columnIndex + 1, count: text.length, allowed: cellCapacity });
  }));
  return cells;
}
