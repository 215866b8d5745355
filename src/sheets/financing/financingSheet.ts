import type { FinancingSource } from "../../domain/mandate/financing";
import type { FigureBlueprint } from "../figures";
import { registerSheet } from "../registerSheet";
import { balanceEdits } from "./balanceEdits";
import { allFinancing, financingWithStatus, yearFinancing } from "./financingFormulas";
import { financingTable, type FinancingColumnKey } from "./financingTable";
import { balanceLabels } from "./balanceWords";

const figures: readonly FigureBlueprint[] = [
  {
    label: { nb: "Finansiering i alt", nn: "Finansiering i alt", sv: "Finansiering totalt", en: "Financing in all" }, numberFormat: "#,##0",
    formula: (book) => `=${allFinancing(book)}`,
  },
  { label: balanceLabels.financing, numberFormat: "#,##0", formula: (book) => `=${yearFinancing(book)}` },
  {
    label: { nb: "Innvilget eller mottatt", nn: "Innvilga eller motteke", sv: "Beviljat eller mottaget", en: "Granted or received" }, numberFormat: "#,##0",
    formula: (book) => `=${financingWithStatus(["granted", "received"], book)}`,
  },
  {
    label: { nb: "Planlagt eller søkt", nn: "Planlagt eller søkt", sv: "Planerat eller sökt", en: "Planned or applied for" }, numberFormat: "#,##0",
    formula: (book) => `=${financingWithStatus(["planned", "applied"], book)}`,
  },
];

export const financingSheet = registerSheet<FinancingSource>({
  kind: "financing",
  title: { nb: "Finansiering", nn: "Finansiering", sv: "Finansiering", en: "Financing" },
  tabColor: "#BF8F00",
  table: financingTable,
  entries: ({ financing }) => financing,
  figures,
  frozenThrough: "source" satisfies FinancingColumnKey,
  more: balanceEdits,
});
