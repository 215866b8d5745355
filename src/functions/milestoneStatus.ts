import { doneMilestoneStatus, milestoneStatusWords, openMilestoneStatus, type MilestoneStatus } from "../domain/milestoneStatus";
import { readDate } from "./dateArgument";
import { invalidValue, message } from "./functionError";
import { isSingle, singleOf } from "./rangeArgument";
import { spill, type CellResult } from "./spill";
import { readWarningDays } from "./warningDaysArgument";

/**
 * Status for en milepæl på statusdatoen: Ikke planlagt, Fullført, Fullført forsinket, Forsinket, Forfaller snart eller På plan.
 * @customfunction MILESTONE_STATUS MILESTONE_STATUS
 * @param planlagt Planlagt dato: datocelle, eller tekst som dd.mm.åååå. Også et område.
 * @param faktisk Datoen milepælen ble nådd; tom når den ikke er nådd. Også et område.
 * @param statusdato Datoen statusen gjelder for, for eksempel den navngitte cellen Statusdato.
 * @param [varseldager] Dager før planlagt dato da milepælen forfaller snart. Utelatt: 14.
 * @returns Statusen som tekst.
 * @helpurl https://localhost:3000/help/MILESTONE_STATUS.html
 */
export function MILESTONE_STATUS(planlagt: unknown[][], faktisk: unknown[][], statusdato: unknown[][], varseldager?: unknown[][]): unknown[][] {
  if (isSingle(planlagt) && isSingle(faktisk) && isSingle(statusdato) && isSingle(varseldager)) return [[status(singleOf(planlagt), singleOf(faktisk), singleOf(statusdato), singleOf(varseldager))]];
  return spill(status, planlagt, faktisk, statusdato, varseldager);
}

function status(plannedCell: unknown, actualCell: unknown, statusDateCell: unknown, warningDaysCell: unknown): CellResult {
  const planned = readDate(plannedCell, "field.planned");
  const actual = readDate(actualCell, "field.actual");
  const statusDate = readDate(statusDateCell, "field.statusDate");
  return milestoneStatusWords[statusOf(planned, actual, statusDate, readWarningDays(warningDaysCell))].nb;
}

function statusOf(planned: number | null, actual: number | null, statusDate: number | null, warningDays: number): MilestoneStatus {
  if (planned === null) return "unplanned";
  if (actual !== null) return doneMilestoneStatus(planned, actual);
  if (statusDate === null) throw invalidValue("date.missing", { field: message("field.statusDate") });
  return openMilestoneStatus(planned, statusDate, warningDays);
}
