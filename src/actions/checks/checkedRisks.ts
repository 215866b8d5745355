import { checkRisks, type RegisterLine } from "../../domain/riskChecks";
import { riskLevel, riskModels, type RiskModelId } from "../../domain/riskModel";
import { parseRating } from "../../domain/riskScale";
import type { TableFinding } from "../../domain/tableFinding";
import { isFormulaText } from "../../sheets/cell";
import { formulaAt, textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";
import type { CheckContext } from "./checkContext";

export function checkedRisks(register: TableRecords, { riskModel, tables }: CheckContext): readonly TableFinding[] {
  const levels = levelNames(tables("riskLevels"));
  const lines = register.snapshot.values.map((_, row): RegisterLine => ({
    risk: textAt(register, row, "risk"),
    likelihood: valueAt(register, row, "likelihood"),
    consequence: valueAt(register, row, "consequence"),
    riskFactor: valueAt(register, row, "riskFactor"),
    factorIsFormula: isFormulaText(formulaAt(register, row, "riskFactor")),
    likelihoodAfter: valueAt(register, row, "likelihoodAfter"),
    consequenceAfter: valueAt(register, row, "consequenceAfter"),
    riskFactorAfter: valueAt(register, row, "riskFactorAfter"),
    factorAfterIsFormula: isFormulaText(formulaAt(register, row, "riskFactorAfter")),
    countermeasure: textAt(register, row, "countermeasure"),
    owner: textAt(register, row, "owner"),
    due: valueAt(register, row, "due"),
    isHighest: isHighest(register, row, levels, riskModel),
  }));
  return checkRisks(lines);
}

/** As the settings sheet has them, lowest first; none where that table is gone. */
function levelNames(records: TableRecords | null): readonly string[] {
  return records ? records.snapshot.values.map((_, row) => textAt(records, row, "level")) : [];
}

/** As the sheet says; by the model where the cell says nothing we know, as without the add-in's functions. */
function isHighest(register: TableRecords, row: number, levels: readonly string[], model: RiskModelId): boolean {
  const shown = textAt(register, row, "level");
  if (levels.includes(shown)) return shown === levels.at(-1);
  const likelihood = parseRating(textAt(register, row, "likelihood"));
  const consequence = parseRating(textAt(register, row, "consequence"));
  const riskModel = riskModels[model];
  return likelihood !== null && consequence !== null && riskLevel(riskModel, likelihood, consequence) === riskModel.levels.length - 1;
}
