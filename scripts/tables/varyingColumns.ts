import type { Words } from "../../src/domain/language";
import type { TableKey } from "../../src/sheets/bookNames";
import { progressPlanTable } from "../../src/sheets/progressPlan/progressPlanTable";
import { savingsTable } from "../../src/sheets/savings/savingsTable";
import type { TableBlueprint } from "../../src/sheets/sheetBlueprint";
import type { ColumnDescription } from "./tableDescription";

type Varying = { readonly table: TableBlueprint<never>; readonly varies: (key: string) => ColumnDescription["varies"] };

const week: Words = {
  nb: "én kolonne for hver uke i perioden, med ISO-år og uke i nøkkelen", nn: "éi kolonne for kvar veke i perioden, med ISO-år og veke i nøkkelen",
  sv: "en kolumn för varje vecka i perioden, med ISO-år och vecka i nyckeln", en: "one column for each week of the period, with ISO year and week in the key",
};
const year: Words = {
  nb: "overskriften er året, fra det første og utover", nn: "overskrifta er året, frå det første og utover",
  sv: "rubriken är året, från det första och framåt", en: "the heading is the year, from the first one on",
};

/** The tables whose columns follow the subproject, as one subproject could have them. */
export const varyingTables: Partial<Record<TableKey, Varying>> = {
  progressPlan: {
    table: progressPlanTable({ from: { isoYear: 2026, week: 2 }, to: { isoYear: 2026, week: 2 } }),
    varies: (key) => (key.startsWith("week.") ? { keyPattern: "^week\\.\\d{4}\\.\\d{1,2}$", headingPattern: "^\\d{1,2}(/\\d{2})?$", meaning: week } : null),
  },
  savings: {
    table: savingsTable(2026),
    varies: (key) => (/^year\d$/.test(key) ? { keyPattern: null, headingPattern: "^20\\d{2}$", meaning: year } : null),
  },
};
