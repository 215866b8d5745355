import type { Words } from "./language";
import type { SerialDay } from "./serialDay";

export const milestoneStatuses = ["unplanned", "completed", "completedLate", "late", "dueSoon", "onPlan"] as const;

export type MilestoneStatus = (typeof milestoneStatuses)[number];

export const milestoneStatusWords: Readonly<Record<MilestoneStatus, Words>> = {
  unplanned: { nb: "Ikke planlagt", nn: "Ikkje planlagt", sv: "Inte planerad", en: "Not planned" },
  completed: { nb: "Fullført", nn: "Fullført", sv: "Slutförd", en: "Completed" },
  completedLate: { nb: "Fullført forsinket", nn: "Fullført forseinka", sv: "Slutförd försenad", en: "Completed late" },
  late: { nb: "Forsinket", nn: "Forseinka", sv: "Försenad", en: "Late" },
  dueSoon: { nb: "Forfaller snart", nn: "Forfell snart", sv: "Förfaller snart", en: "Due soon" },
  onPlan: { nb: "På plan", nn: "På plan", sv: "Enligt plan", en: "On plan" },
};

export const defaultWarningDays = 14;

/** Where a planned milestone that is not done yet stands; one that is due on the status date is not late. */
export function openMilestoneWords(planned: SerialDay, statusDate: SerialDay, warningDays: number): Words {
  if (statusDate > planned) return milestoneStatusWords.late;
  return planned - statusDate <= warningDays ? milestoneStatusWords.dueSoon : milestoneStatusWords.onPlan;
}

export function doneMilestoneWords(planned: SerialDay, actual: SerialDay): Words {
  return actual <= planned ? milestoneStatusWords.completed : milestoneStatusWords.completedLate;
}
