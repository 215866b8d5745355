import type { Issue } from "../../domain/issue";
import type { Language } from "../../domain/language";
import type { TableReading } from "../tableReading";
import { headerDiffers } from "./headerChecks";
import { costAgainstFinancing, savingsWithoutPlan } from "./moneyChecks";
import { openHighRisks, rolesWithoutHolder } from "./peopleChecks";
import { earlyStarts, lettersNotUsed, measuresNotInPlan } from "./planChecks";
import { statusReportChecks } from "./statusReportChecks";

/** What no single table of a document shows, and two together do. */
export function crossChecks(tables: readonly TableReading[], language: Language): Issue[] {
  return [
    ...headerDiffers(tables),
    ...earlyStarts(tables),
    ...lettersNotUsed(tables),
    ...measuresNotInPlan(tables),
    ...statusReportChecks(tables),
    ...costAgainstFinancing(tables, language),
    ...savingsWithoutPlan(tables, language),
    ...rolesWithoutHolder(tables),
    ...openHighRisks(tables),
  ];
}
