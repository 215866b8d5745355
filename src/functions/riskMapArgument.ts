import { riskMatrixColumn, riskMatrixRow } from "../domain/riskMatrix";
import { riskLevel, riskModels, type RiskModelId } from "../domain/riskModel";
import { ratings, type Rating } from "../domain/riskScale";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue, refusal } from "./functionError";
import { readRange, widthOf } from "./rangeArgument";

export type RiskMap = (likelihood: Rating, consequence: Rating) => string;

const namedMaps: Readonly<Record<RiskModelId, RiskMap>> = { "3": namedMap("3"), "4": namedMap("4") };

/** A named model, or the user's own map laid out as the risk matrix is: likelihood 5 on top, consequence 1 to the left. */
export function readRiskMap(argument: unknown): RiskMap {
  if (argument === null || argument === undefined) return namedMaps["3"];
  const rows = readRange(argument);
  const columns = widthOf(rows);
  if (rows.length === 1 && columns === 1) return readModel(rows[0]?.[0]);
  if (rows.length !== ratings.length || rows.some((row) => row.length !== ratings.length)) {
    throw invalidValue("model.shape", { rows: rows.length, columns });
  }
  rows.forEach((row, rowIndex) => row.forEach((cell, columnIndex) => {
    if (isBlankOrZero(cell) || !isTextOrNumber(cell)) throw invalidValue("model.cell", { row: rowIndex + 1, column: columnIndex + 1 });
  }));
  return (likelihood, consequence) => String(rows[riskMatrixRow(likelihood)]?.[riskMatrixColumn(consequence)]);
}

function readModel(argument: unknown): RiskMap {
  if (isBlankOrZero(argument)) return namedMaps["3"];
  const id = isTextOrNumber(argument) ? String(argument).trim() : "";
  if (!isModelId(id)) throw refusal(argument, "model.unknown");
  return namedMaps[id];
}

function namedMap(id: RiskModelId): RiskMap {
  const model = riskModels[id];
  return (likelihood, consequence) => model.levels[riskLevel(model, likelihood, consequence)]?.nb ?? "";
}

function isModelId(text: string): text is RiskModelId {
  return Object.hasOwn(riskModels, text);
}

function isTextOrNumber(cell: unknown): cell is string | number {
  return typeof cell === "string" || typeof cell === "number";
}
