import { checkRisks, type RegisterLine } from "../../domain/riskChecks";
import { riskLevel, riskModels, type RiskModelId } from "../../domain/riskModel";
import { parseRating } from "../../domain/riskScale";
import type { TableFinding } from "../../domain/tableFinding";
import { isFormulaText } from "../../sheets/cell";
import { formulaAt, textAt, valueAt, type TableRecords } from "../../sheets/tableRecords";

/** `levels` are the names on the settings sheet, lowest first; empty where that table is gone. */
export function checkedRisks(register: TableRecords, levels: readonly string[], model: RiskModelId): readonly TableFinding[] {
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
    isHighest: isHighest(register, row, levels, model),
  }));
  return checkRisks(lines);
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
