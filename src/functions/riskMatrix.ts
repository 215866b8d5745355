import { riskMatrix } from "../domain/riskMatrix";
import { ratings } from "../domain/riskScale";
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
  return riskMatrix(readRatedRisks(id, sannsynlighet, konsekvens)).map((row, rowIndex) => row.map((ids, column) => {
    const text = ids.length > 1 ? ids.join(", ") : (ids[0] ?? "");
    if (text.length > cellCapacity) throw invalidValue("matrix.cellFull", { likelihood: ratings.length - rowIndex, consequence: column + 1, count: text.length, allowed: cellCapacity });
    return text;
  }));
}
