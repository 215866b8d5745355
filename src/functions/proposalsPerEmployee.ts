import { parseNordicNumber } from "../domain/nordicNumber";
import { proposalsPerEmployee } from "../domain/proposalRatio";
import { isBlank } from "./blankArgument";
import { message, notAvailable, refusal, type FieldKey } from "./functionError";
import { oneValue, several } from "./rangeArgument";
import { spill, type CellResult } from "./spill";

const highestCount = 1e9;

/**
 * Forbedringsforslag per ansatt, målet som SKLs nettverk for stadige forbedringer følges opp med: innsendte eller gjennomførte forslag delt på ansatte.
 * @customfunction PROPOSALS_PER_EMPLOYEE PROPOSALS_PER_EMPLOYEE
 * @param forslag Antall forslag, innsendte eller gjennomførte; tom celle er 0. Også et område.
 * @param ansatte Antall ansatte i samme enhet. Også et område.
 * @returns Forslag per ansatt.
 * @helpurl https://localhost:3000/help/PROPOSALS_PER_EMPLOYEE.html
 */
export function PROPOSALS_PER_EMPLOYEE(forslag: unknown[][], ansatte: unknown[][]): unknown[][] {
  const [proposals, employees] = [oneValue(forslag), oneValue(ansatte)];
  if (proposals !== several && employees !== several) return [[ratio(proposals, employees)]];
  return spill(ratio, forslag, ansatte);
}

function ratio(proposalsCell: unknown, employeesCell: unknown): CellResult {
  const proposals = readCount(proposalsCell, "field.proposals");
  const perEmployee = proposalsPerEmployee(proposals, readCount(employeesCell, "field.employees"));
  if (perEmployee === null) throw notAvailable("employees.zero");
  if (!Number.isFinite(perEmployee)) throw refusal(employeesCell, "count.unknown", { field: message("field.employees") });
  return perEmployee;
}

function readCount(argument: unknown, field: FieldKey): number {
  if (isBlank(argument)) return 0;
  const count = typeof argument === "string" ? parseNordicNumber(argument) : argument;
  if (typeof count === "number" && count >= 0 && count <= highestCount) return count + 0;
  throw refusal(argument, "count.unknown", { field: message(field) });
}
