import { issue } from "./issue";
import { riskFactor } from "./riskFactor";
import { parseRating, type Rating } from "./riskScale";
import { riskWording } from "./riskWording";
import { isBlankCell, type Content } from "./tableDates";
import type { TableFinding } from "./tableFinding";

/** A row of the register as it stands: values as they are, and whether the factor is still computed. */
export type RegisterLine = {
  readonly risk: string;
  readonly likelihood: Content;
  readonly consequence: Content;
  readonly riskFactor: Content;
  readonly factorIsFormula: boolean;
  readonly likelihoodAfter: Content;
  readonly consequenceAfter: Content;
  readonly riskFactorAfter: Content;
  readonly factorAfterIsFormula: boolean;
  readonly countermeasure: string;
  readonly owner: string;
  readonly due: Content;
  /** On the model's highest level, as the sheet's own map has it. */
  readonly isHighest: boolean;
};

export function checkRisks(lines: readonly RegisterLine[]): TableFinding[] {
  return lines.flatMap((line, row) => [
    ...wordingFinding(line, row),
    ...ratingFindings(line, row),
    ...factorFindings(row, "riskFactor", line.riskFactor, line.factorIsFormula, line.likelihood, line.consequence),
    ...factorFindings(row, "riskFactorAfter", line.riskFactorAfter, line.factorAfterIsFormula, line.likelihoodAfter, line.consequenceAfter),
    ...(line.isHighest ? missingAnswers(line, row) : []),
  ]);
}

function wordingFinding({ risk }: RegisterLine, row: number): TableFinding[] {
  const proposal = riskWording(risk);
  return proposal === null ? [] : [{ row, column: "risk", issue: issue("warning", "check.risk.successFactor", { read: risk, proposal }) }];
}

function ratingFindings(line: RegisterLine, row: number): TableFinding[] {
  const columns = ["likelihood", "consequence", "likelihoodAfter", "consequenceAfter"] as const;
  return columns.filter((column) => !isBlank(line[column]) && rating(line[column]) === null).map((column) => ({
    row, column, issue: issue("error", "check.rating.invalid", { read: String(line[column]), params: { risk: line.risk } }),
  }));
}

/** A typed factor that is right today is wrong tomorrow, when S or K changes. */
function factorFindings(row: number, column: string, factor: Content, isFormula: boolean, likelihood: Content, consequence: Content): TableFinding[] {
  if (isFormula || isBlank(factor)) return [];
  const [first, second] = [rating(likelihood), rating(consequence)];
  const product = first && second ? riskFactor(first, second) : null;
  const isRight = product === null || Number(factor) === product;
  return [{ row, column, issue: issue(isRight ? "warning" : "error", isRight ? "check.riskFactor.typed" : "check.riskFactor.wrong", {
    read: String(factor),
    proposal: product === null ? null : String(product),
    params: product === null ? {} : { product },
  }) }];
}

function missingAnswers({ risk, countermeasure, owner, due }: RegisterLine, row: number): TableFinding[] {
  const warning = (column: string, code: "check.risk.measureMissing" | "check.risk.ownerMissing" | "check.risk.dueMissing"): TableFinding => ({ row, column, issue: issue("warning", code, { params: { risk } }) });
  return [
    ...(countermeasure.trim() === "" ? [warning("countermeasure", "check.risk.measureMissing")] : []),
    ...(owner.trim() === "" ? [warning("owner", "check.risk.ownerMissing")] : []),
    ...(isBlank(due) ? [warning("due", "check.risk.dueMissing")] : []),
  ];
}

function rating(content: Content): Rating | null {
  return typeof content === "string" || typeof content === "number" ? parseRating(content) : null;
}

/** 0 means not rated, as in RISK_FACTOR. */
function isBlank(content: Content): boolean {
  return content === 0 || isBlankCell(content);
}
