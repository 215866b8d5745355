import type { Language, Words } from "../domain/language";
import type { BookContent } from "./bookContent";
import type { BookNames } from "./bookNames";
import { budgetSheet } from "./budget/budgetSheet";
import { decisionPointSheet } from "./decisionPoints/decisionPointSheet";
import { eventsSheet } from "./events/eventsSheet";
import { financingSheet } from "./financing/financingSheet";
import { goalsSheet } from "./goals/goalsSheet";
import { mandateSheet } from "./mandate/mandateSheet";
import { measuresSheet } from "./measures/measuresSheet";
import { milestonesSheet } from "./milestones/milestonesSheet";
import { organisationSheet } from "./organisation/organisationSheet";
import { informationPlanSheet } from "./informationPlan/informationPlanSheet";
import { overviewSheet } from "./overview/overviewSheet";
import { progressPlanSheet } from "./progressPlan/progressPlanSheet";
import { proposalsSheet } from "./proposals/proposalsSheet";
import { riskMatrixSheet } from "./risk/riskMatrixSheet";
import { riskSheet } from "./risk/riskSheet";
import { savingsSheet } from "./savings/savingsSheet";
import { settingsSheet } from "./settings/settingsSheet";
import type { WeekPeriod } from "../domain/weekPeriod";
import { progressPlanTable } from "./progressPlan/progressPlanTable";
import type { SheetBlueprint, TableBlueprint } from "./sheetBlueprint";
import type { SheetEdit } from "./sheetEdit";
import type { SheetKind } from "./sheetKind";

/** Raised when sheets of an older version need upgrading. */
export const blueprintVersion = 2;

/** In the order the tabs stand. */
export const blueprints: readonly SheetBlueprint[] = [
  mandateSheet, goalsSheet, measuresSheet, organisationSheet, progressPlanSheet, eventsSheet, riskSheet, riskMatrixSheet, milestonesSheet,
  budgetSheet, financingSheet, informationPlanSheet, decisionPointSheet, savingsSheet, proposalsSheet, overviewSheet, settingsSheet,
];

/** Every table of a subproject whose grid has these weeks, with the sheet it stands on. */
export function bookTables(weeks: WeekPeriod | null): readonly { readonly kind: SheetKind; readonly table: TableBlueprint<never> }[] {
  return blueprints.flatMap(({ kind, tables }) => tables.map((table) => ({ kind, table: table.key === "progressPlan" && weeks ? progressPlanTable(weeks) : table })));
}

export function sheetTitles(language: Language): Record<SheetKind, string> {
  const titles = blueprints.map(({ kind, title }: { kind: SheetKind; title: Words }) => [kind, title[language]]);
  return Object.fromEntries(titles) as Record<SheetKind, string>;
}

export function sheetsFor(content: BookContent): readonly SheetBlueprint[] {
  return blueprints.filter(({ holds }) => holds(content));
}

/**
 * All sheets of one subproject. The tabs are made first and in order; then the settings sheet is filled,
 * because Excel refuses a formula that names a table which is not there yet.
 */
export function bookEdits(content: BookContent, book: BookNames): SheetEdit[] {
  const wanted = sheetsFor(content);
  const filled = [...wanted].sort((first, second) => Number(second.kind === "settings") - Number(first.kind === "settings"));
  return [
    ...wanted.map(({ kind, tabColor }): SheetEdit => ({ kind: "addSheet", sheet: book.sheets[kind], tabColor, showGridlines: false })),
    ...filled.flatMap(({ edits }) => edits(content, book)),
  ];
}
