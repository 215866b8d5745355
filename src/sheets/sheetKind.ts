/** What a sheet of ours holds, whatever the workbook's language and whatever the user renamed it to. */
export const sheetKinds = ["progressPlan", "events", "risks", "riskMatrix", "settings"] as const;

export type SheetKind = (typeof sheetKinds)[number];
