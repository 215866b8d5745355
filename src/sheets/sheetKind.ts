/** What a sheet of ours holds, whatever the workbook's language and whatever the user renamed it to. */
export const sheetKinds = [
  "mandate", "goals", "measures", "organisation", "progressPlan", "events", "risks", "riskMatrix", "milestones", "budget", "financing",
  "informationPlan", "decisionPoints", "savings", "proposals", "overview", "settings",
] as const;

export type SheetKind = (typeof sheetKinds)[number];
