import type { Words } from "./language";
import type { Rating } from "./riskScale";

/** Index into the model's levels; 0 is the lowest. */
export type RiskLevel = number;

export const riskModelIds = ["3", "4"] as const;

export type RiskModelId = (typeof riskModelIds)[number];

/** A map from likelihood and consequence to a level. A map, because not every model follows the risk factor alone. */
export type RiskModel = {
  readonly id: RiskModelId;
  readonly levels: readonly Words[];
  /** [likelihood − 1][consequence − 1] */
  readonly cells: readonly (readonly RiskLevel[])[];
  /** Fill of each level, #RRGGBB; black text on every one of them has a contrast of at least 7 : 1. */
  readonly colours: readonly string[];
};

const green = "#7ABD7E";
const yellow = "#F8D66D";
const orange = "#FFB54C";
const red = "#FF6961";

const low: Words = { nb: "Lav", nn: "Låg", sv: "Låg", en: "Low" };
const medium: Words = { nb: "Middels", nn: "Middels", sv: "Medel", en: "Medium" };
const high: Words = { nb: "Høy", nn: "Høg", sv: "Hög", en: "High" };
const veryHigh: Words = { nb: "Svært høy", nn: "Svært høg", sv: "Mycket hög", en: "Very high" };

export const riskModels: Readonly<Record<RiskModelId, RiskModel>> = {
  // Risk factor 1–4, 5–9 and 10–25.
  "3": {
    id: "3",
    levels: [low, medium, high],
    colours: [green, yellow, red],
    cells: [
      [0, 0, 0, 0, 1],
      [0, 0, 1, 1, 2],
      [0, 1, 1, 2, 2],
      [0, 1, 2, 2, 2],
      [1, 2, 2, 2, 2],
    ],
  },
  // Prosjektportalen 365's default map: the same factor can lie on two levels, as 4 does at 2 × 2 and 4 × 1.
  "4": {
    id: "4",
    levels: [low, medium, high, veryHigh],
    colours: [green, yellow, orange, red],
    cells: [
      [0, 0, 0, 1, 2],
      [0, 0, 1, 2, 2],
      [0, 1, 2, 2, 3],
      [1, 2, 2, 3, 3],
      [2, 2, 3, 3, 3],
    ],
  },
};

export function riskLevel(model: RiskModel, likelihood: Rating, consequence: Rating): RiskLevel {
  const level = model.cells[likelihood - 1]?.[consequence - 1];
  if (level === undefined) throw new RangeError(`Risk model ${model.id} has no cell for ${likelihood} × ${consequence}`);
  return level;
}
