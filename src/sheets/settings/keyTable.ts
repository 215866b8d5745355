import { flatKey, flatKeyName, type AllocationKey } from "../../domain/allocationKey";
import type { Words } from "../../domain/language";
import type { BookContent } from "../bookContent";
import { percentValidation } from "../columnValidation";
import type { ColumnBlueprint, TableBlueprint } from "../sheetBlueprint";
import { thisRow } from "../structuredReference";
import { textColumn } from "../columns";

export type KeyEntry = { readonly name: string; readonly shares: AllocationKey };

/** January first; also the headings of the budget's months, with what they hold before them. */
export const monthNames: readonly Words[] = [
  { nb: "jan", nn: "jan", sv: "jan", en: "Jan" }, { nb: "feb", nn: "feb", sv: "feb", en: "Feb" }, { nb: "mar", nn: "mar", sv: "mar", en: "Mar" },
  { nb: "apr", nn: "apr", sv: "apr", en: "Apr" }, { nb: "mai", nn: "mai", sv: "maj", en: "May" }, { nb: "jun", nn: "jun", sv: "jun", en: "Jun" },
  { nb: "jul", nn: "jul", sv: "jul", en: "Jul" }, { nb: "aug", nn: "aug", sv: "aug", en: "Aug" }, { nb: "sep", nn: "sep", sv: "sep", en: "Sep" },
  { nb: "okt", nn: "okt", sv: "okt", en: "Oct" }, { nb: "nov", nn: "nov", sv: "nov", en: "Nov" }, { nb: "des", nn: "des", sv: "dec", en: "Dec" },
];

const name = { key: "name", label: { nb: "Nøkkel", nn: "Nøkkel", sv: "Nyckel", en: "Key" }, widthPt: 90 } as const;
const sum = { nb: "Sum", nn: "Sum", sv: "Summa", en: "Sum" } as const satisfies Words;

function shareColumn(label: Words, month: number): ColumnBlueprint<KeyEntry> {
  return {
    key: `month.${month + 1}`, label, type: "percent", numberFormat: "0.00%", widthPt: 48, centred: true,
    content: ({ shares }) => (shares[month] ?? 0) / totalOf(shares),
    validation: ({ language }) => percentValidation(label[language], language),
  };
}

function totalOf(shares: AllocationKey): number {
  return shares.reduce((total, share) => total + share, 0);
}

export const keyTable: TableBlueprint<KeyEntry> = {
  key: "allocationKeys",
  identity: name.key,
  columns: [
    textColumn<KeyEntry>(name, (entry) => entry.name),
    ...monthNames.map(shareColumn),
    {
      key: "sum", label: sum, type: "formula", result: "percent", numberFormat: "0.00%", widthPt: 52, centred: true,
      formula: ({ language }) => `=SUM(${monthNames.map((month) => thisRow(month[language])).join(",")})`,
    },
  ],
};

/** Equal parts first, then the keys of the budget. */
export function keyEntries({ budget, language }: BookContent): readonly KeyEntry[] {
  return [
    { name: flatKeyName[language], shares: flatKey },
    ...(budget?.keys ?? []).map(({ name: keyName, shares }) => ({ name: keyName, shares: shares ?? flatKey })),
  ];
}
