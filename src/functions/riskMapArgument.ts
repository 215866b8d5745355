import { riskMatrixColumn, riskMatrixRow } from "../domain/riskMatrix";
import { riskLevel, riskModels, type RiskModelId } from "../domain/riskModel";
import { ratings, type Rating } from "../domain/riskScale";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue, quote } from "./functionError";
import { readRange } from "./rangeArgument";

type RiskMap = (likelihood: Rating, consequence: Rating) => string;

/** A named model, or the user's own map laid out as the risk matrix is: likelihood 5 on top, consequence 1 to the left. */
export function readRiskMap(argument: unknown): RiskMap {
  const rows = readRange(argument);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 1 && columns === 1) return namedMap(rows[0]?.[0]);
  if (rows.length !== ratings.length || rows.some((row) => row.length !== ratings.length)) {
    throw invalidValue("model.shape", { rows: rows.length, columns });
  }
  const texts = rows.map((row, rowIndex) => row.map((cell, columnIndex) => mapText(cell, rowIndex + 1, columnIndex + 1)));
  return (likelihood, consequence) => texts[riskMatrixRow(likelihood)]?.[riskMatrixColumn(consequence)] ?? "";
}

function namedMap(argument: unknown): RiskMap {
  const id = isBlankOrZero(argument) ? "3" : String(argument).trim();
  if (!isModelId(id)) throw invalidValue("model.unknown", { read: quote(argument) });
  const model = riskModels[id];
  return (likelihood, consequence) => model.levels[riskLevel(model, likelihood, consequence)]?.nb ?? "";
}

function isModelId(text: string): text is RiskModelId {
  return Object.hasOwn(riskModels, text);
}

function mapText(cell: unknown, row: number, column: number): string {
  if (isBlankOrZero(cell) || (typeof cell !== "string" && typeof cell !== "number")) throw invalidValue("model.cell", { row, column });
  return String(cell);
}
