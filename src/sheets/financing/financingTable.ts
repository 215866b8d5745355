import type { Words } from "../../domain/language";
import { financingKinds, financingStatuses } from "../../domain/mandate/choices";
import type { FinancingSource } from "../../domain/mandate/financing";
import type { BookNames } from "../bookNames";
import { amountColumn, choiceColumn, textColumn, wholeNumberColumn } from "../columns";
import type { TableBlueprint } from "../sheetBlueprint";
import { columnReference } from "../structuredReference";

const labels = {
  source: { nb: "Kilde", nn: "Kjelde", sv: "Källa", en: "Source" },
  kind: { nb: "Type", nn: "Type", sv: "Typ", en: "Kind" },
  amount: { nb: "Beløp", nn: "Beløp", sv: "Belopp", en: "Amount" },
  year: { nb: "År", nn: "År", sv: "År", en: "Year" },
  condition: { nb: "Vilkår", nn: "Vilkår", sv: "Villkor", en: "Condition" },
  status: { nb: "Status", nn: "Status", sv: "Status", en: "Status" },
} as const satisfies Record<string, Words>;

export type FinancingColumnKey = keyof typeof labels;

const heading = (key: FinancingColumnKey, widthPt: number) => ({ key, label: labels[key], widthPt });

export const financingTable: TableBlueprint<FinancingSource> = {
  key: "financing",
  identity: "source" satisfies FinancingColumnKey,
  columns: [
    textColumn(heading("source", 220), ({ source }) => source),
    choiceColumn(heading("kind", 110), financingKinds, ({ kind }) => kind),
    amountColumn(heading("amount", 90), ({ amount }) => amount),
    wholeNumberColumn(heading("year", 54), 2000, 2099, ({ year }) => year),
    textColumn(heading("condition", 260), ({ condition }) => condition),
    choiceColumn(heading("status", 100), financingStatuses, ({ status }) => status),
  ],
};

export function financingColumn(key: FinancingColumnKey, { language, tables }: BookNames): string {
  return columnReference(tables.financing, labels[key][language]);
}
