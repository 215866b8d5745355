import type { Language, Words } from "../../domain/language";
import type { BookNames } from "../bookNames";
import type { OverviewSubproject } from "../bookContent";
import type { CellContent } from "../cell";
import { nthValue } from "../nthRow";
import { entryContents } from "../tableEdits";
import type { ColumnBlueprint, ColumnType, TableBlueprint } from "../sheetBlueprint";
import type { SheetKind } from "../sheetKind";
import { budgetSum, varianceOf, varianceWord } from "./budgetState";
import { eventColumn, meetingPlace } from "./meetingState";
import { dueSoonCount, lateCount } from "./milestoneState";
import { highestFactorOf, levelCount } from "./riskState";

const labels = {
  subproject: { nb: "Delprosjekt", nn: "Delprosjekt", sv: "Delprojekt", en: "Subproject" },
  statusDate: { nb: "Statusdato", nn: "Statusdato", sv: "Statusdatum", en: "Status date" },
  budget: { nb: "Årsbudsjett netto", nn: "Årsbudsjett netto", sv: "Årsbudget netto", en: "Net budget, year" },
  actual: { nb: "Regnskap hittil", nn: "Rekneskap hittil", sv: "Utfall hittills", en: "Actual to date" },
  variance: { nb: "Avvik hittil", nn: "Avvik hittil", sv: "Avvikelse hittills", en: "Variance to date" },
  varianceWord: { nb: "Avvik i ord", nn: "Avvik i ord", sv: "Avvikelse i ord", en: "Variance in words" },
  forecast: { nb: "Prognose for året", nn: "Prognose for året", sv: "Prognos för året", en: "Forecast, year" },
  lateMilestones: { nb: "Forsinkede milepæler", nn: "Forseinka milepælar", sv: "Sena milstolpar", en: "Late milestones" },
  dueSoon: { nb: "Forfaller snart", nn: "Forfell snart", sv: "Förfaller snart", en: "Due soon" },
  redRisks: { nb: "Røde risikoer", nn: "Raude risikoar", sv: "Röda risker", en: "Red risks" },
  highestRiskFactor: { nb: "Høyeste RF", nn: "Høgaste RF", sv: "Högsta RF", en: "Highest RF" },
  nextMeeting: { nb: "Neste møte, uken fra", nn: "Neste møte, veka frå", sv: "Nästa möte, veckan från", en: "Next meeting, week from" },
  nextActivity: { nb: "Aktivitet", nn: "Aktivitet", sv: "Aktivitet", en: "Activity" },
  nextMeaning: { nb: "Hva", nn: "Kva", sv: "Vad", en: "What" },
} as const satisfies Record<string, Words>;

export type OverviewColumnKey = keyof typeof labels;

/** Its formula is over a subproject's tables, its words in the language of the table it stands in. `needs`: "" where the subproject has no such sheet, because a formula must not name a table that is not there. Without "=". */
function figure(
  key: OverviewColumnKey, widthPt: number, result: Exclude<ColumnType, "formula">, needs: SheetKind, formula: (book: BookNames, language: Language) => string,
): ColumnBlueprint<OverviewSubproject> {
  const centred = result !== "amount" && result !== "text";
  return {
    key, label: labels[key], type: "formula", result, widthPt, ...(centred ? { centred } : {}), ...(result === "text" ? { wrap: true } : {}),
    content: ({ book, sheets }, language) => (sheets.has(needs) ? { formula: `=${formula(book, language)}` } : ""),
  };
}

function nextOf(key: "monday" | "activity" | "meaning") {
  return (book: BookNames) => nthValue(eventColumn(key, book), meetingPlace(1, book));
}

/** A row a subproject of the workbook; every row's formulas point at the tables and names of its own. */
export const overviewTable: TableBlueprint<OverviewSubproject> = {
  key: "overview",
  columns: [
    figure("subproject", 140, "text", "settings", ({ names }) => `IF(${names.subproject}="",${names.project}&"",${names.subproject})`),
    figure("statusDate", 84, "date", "settings", ({ names }) => `IF(${names.statusDate}="","",${names.statusDate})`),
    figure("budget", 76, "amount", "budget", (book) => budgetSum("yearBudget", "net", book)),
    figure("actual", 76, "amount", "budget", (book) => budgetSum("actualToDate", "net", book)),
    figure("variance", 76, "amount", "budget", (book) => varianceOf("net", book)),
    { ...figure("varianceWord", 90, "text", "budget", (book, language) => varianceWord(varianceOf("net", book), "net", language)), centred: true },
    figure("forecast", 76, "amount", "budget", (book) => budgetSum("forecastByPlan", "net", book)),
    figure("lateMilestones", 66, "wholeNumber", "milestones", lateCount),
    figure("dueSoon", 62, "wholeNumber", "milestones", dueSoonCount),
    figure("redRisks", 62, "wholeNumber", "risks", (book) => levelCount(null, book)),
    figure("highestRiskFactor", 74, "wholeNumber", "risks", highestFactorOf),
    figure("nextMeeting", 76, "date", "events", nextOf("monday")),
    figure("nextActivity", 130, "text", "events", nextOf("activity")),
    figure("nextMeaning", 110, "text", "events", nextOf("meaning")),
  ],
};

/** The row of one subproject by column key, for the table of another one's overview. */
export function overviewRow(subproject: OverviewSubproject, language: Language): ReadonlyMap<string, CellContent> {
  const contents = entryContents(overviewTable.columns, subproject, language);
  return new Map(overviewTable.columns.map(({ key }, index) => [key, contents[index] ?? ""]));
}
