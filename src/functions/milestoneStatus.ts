import type { Words } from "../domain/language";
import { doneMilestoneWords, milestoneStatusWords, openMilestoneWords } from "../domain/milestoneStatus";
import { readDate } from "./dateArgument";
import { invalidValue, message } from "./functionError";
import { oneValue, several } from "./rangeArgument";
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
  const [planned, actual, statusDate, warningDays] = [oneValue(planlagt), oneValue(faktisk), oneValue(statusdato), oneValue(varseldager)];
  if (planned !== several && actual !== several && statusDate !== several && warningDays !== several) return [[status(planned, actual, statusDate, warningDays)]];
  return spill(status, planlagt, faktisk, statusdato, varseldager);
}

function status(plannedCell: unknown, actualCell: unknown, statusDateCell: unknown, warningDaysCell: unknown): CellResult {
  const planned = readDate(plannedCell, "field.planned");
  const actual = readDate(actualCell, "field.actual");
  const statusDate = readDate(statusDateCell, "field.statusDate");
  return wordsOf(planned, actual, statusDate, readWarningDays(warningDaysCell)).nb;
}

function wordsOf(planned: number | null, actual: number | null, statusDate: number | null, warningDays: number): Words {
  if (planned === null) return milestoneStatusWords.unplanned;
  if (actual !== null) return doneMilestoneWords(planned, actual);
  if (statusDate === null) throw invalidValue("date.missing", { field: message("field.statusDate") });
  return openMilestoneWords(planned, statusDate, warningDays);
}
