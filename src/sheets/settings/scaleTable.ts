import type { Language } from "../../domain/language";
import { consequenceLabels, likelihoodLabels, ratings, type Rating } from "../../domain/riskScale";
import type { TableBlueprint } from "../sheetBlueprint";

export type ScaleEntry = { readonly rating: Rating; readonly likelihood: string; readonly consequence: string };

export const scaleTable: TableBlueprint<ScaleEntry> = {
  key: "riskScale",
  columns: [
    { key: "rating", label: { nb: "Verdi", nn: "Verdi", sv: "Värde", en: "Value" }, type: "wholeNumber", widthPt: 44, centred: true, content: ({ rating }) => rating },
    { key: "likelihood", label: { nb: "Sannsynlighet", nn: "Sannsyn", sv: "Sannolikhet", en: "Likelihood" }, type: "text", widthPt: 110, content: ({ likelihood }) => likelihood },
    { key: "consequence", label: { nb: "Konsekvens", nn: "Konsekvens", sv: "Konsekvens", en: "Consequence" }, type: "text", widthPt: 110, content: ({ consequence }) => consequence },
  ],
};

export function scaleEntries(language: Language): ScaleEntry[] {
  return ratings.map((rating) => ({ rating, likelihood: likelihoodLabels[rating][language], consequence: consequenceLabels[rating][language] }));
}
