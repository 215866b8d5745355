import type { Words } from "./language";
import { parseNordicNumber } from "./nordicNumber";
import { parseRating } from "./riskScale";

/**
 * The prioritisation matrix of savings projects, as Øygarden's of 2013 draws it: what a measure brings in, against how
 * feasible it is. A measure that hits staff and users little and is politically acceptable is feasible.
 */
export const measureQuadrants = ["implement", "quickWin", "prepare", "setAside"] as const;

export type MeasureQuadrant = (typeof measureQuadrants)[number];

export const measureQuadrantWords: Readonly<Record<MeasureQuadrant, Words>> = {
  implement: { nb: "Gjennomfør nå", nn: "Gjennomfør no", sv: "Genomför nu", en: "Do now" },
  quickWin: { nb: "Ta når det passer", nn: "Ta når det passar", sv: "Ta när det passar", en: "Do when convenient" },
  prepare: { nb: "Utred og forankre", nn: "Grei ut og forankre", sv: "Utred och förankra", en: "Study and win support" },
  setAside: { nb: "Legg til side", nn: "Legg til side", sv: "Lägg åt sidan", en: "Set aside" },
};

export const measureLevels = ["high", "low"] as const;

export type MeasureLevel = (typeof measureLevels)[number];

export const measureLevelWords: Readonly<Record<MeasureLevel, Words>> = {
  high: { nb: "Høy", nn: "Høg", sv: "Hög", en: "High" },
  low: { nb: "Lav", nn: "Låg", sv: "Låg", en: "Low" },
};

export function measureQuadrant(effect: MeasureLevel, feasibility: MeasureLevel): MeasureQuadrant {
  if (effect === "high") return feasibility === "high" ? "implement" : "prepare";
  return feasibility === "high" ? "quickWin" : "setAside";
}

const lowestRating = 1;
const highestRating = 5;
/** The matrix itself knows only high and low. A rating, or the mean of several, is high when it lies above the middle of its scale. */
const middleRating = 3;

/** High or low in any of the four languages, a number from 1 to 5, or a word of the five-step scale; null for anything else. */
export function parseMeasureLevel(read: string | number): MeasureLevel | null {
  const rating = typeof read === "number" ? read : (parseRating(read) ?? parseNordicNumber(read));
  if (rating === null || !(rating >= lowestRating && rating <= highestRating)) return null;
  return rating > middleRating ? "high" : "low";
}
