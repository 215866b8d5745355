import type { Language, Words } from "../../domain/language";
import { riskFactor } from "../../domain/riskFactor";
import type { RiskModel } from "../../domain/riskModel";
import { ratings } from "../../domain/riskScale";
import type { TableBlueprint } from "../sheetBlueprint";

/** `fromRiskFactor` is null in a model that no threshold describes. */
export type LevelEntry = { readonly level: string; readonly fromRiskFactor: number | null };

const byMap: Words = { nb: "etter kartet", nn: "etter kartet", sv: "enligt kartan", en: "by the map" };

export const levelTable: TableBlueprint<LevelEntry> = {
  key: "riskLevels",
  columns: [
    { key: "level", label: { nb: "Nivå", nn: "Nivå", sv: "Nivå", en: "Level" }, type: "text", widthPt: 80, content: ({ level }) => level },
    {
      key: "fromRiskFactor", label: { nb: "Fra RF", nn: "Frå RF", sv: "Från RF", en: "From RF" }, type: "wholeNumber", widthPt: 70, centred: true,
      content: ({ fromRiskFactor }, language) => fromRiskFactor ?? byMap[language],
    },
  ],
};

/** The lowest factor of each level, where every factor lies on one level only; else null for all of them. */
export function levelEntries(model: RiskModel, language: Language): LevelEntry[] {
  const thresholds = thresholdsOf(model);
  return model.levels.map((words, level) => ({ level: words[language], fromRiskFactor: thresholds?.[level] ?? null }));
}

function thresholdsOf({ cells, levels }: RiskModel): readonly number[] | null {
  const factors = ratings.flatMap((likelihood) => ratings.map((consequence) => ({
    factor: riskFactor(likelihood, consequence),
    level: cells[likelihood - 1]?.[consequence - 1] ?? 0,
  })));
  const lowest = levels.map((_, level) => Math.min(...factors.filter((cell) => cell.level === level).map(({ factor }) => factor)));
  const levelOf = (factor: number) => lowest.findLastIndex((from) => factor >= from);
  return factors.every(({ factor, level }) => levelOf(factor) === level) ? lowest : null;
}
