import { languages, type Words } from "./language";

export const ratings = [1, 2, 3, 4, 5] as const;

export type Rating = (typeof ratings)[number];

const levels: Readonly<Record<Rating, Words>> = {
  1: { nb: "Svært lav", nn: "Svært låg", sv: "Mycket låg", en: "Very low" },
  2: { nb: "Lav", nn: "Låg", sv: "Låg", en: "Low" },
  3: { nb: "Middels", nn: "Middels", sv: "Medel", en: "Medium" },
  4: { nb: "Høy", nn: "Høg", sv: "Hög", en: "High" },
  5: { nb: "Svært høy", nn: "Svært høg", sv: "Mycket hög", en: "Very high" },
};

export const likelihoodLabels = levels;
export const consequenceLabels = levels;

/** Other scales in use: Prosjektportalen's, its variants, and what documents mix in. */
const synonyms: Readonly<Record<Rating, readonly string[]>> = {
  1: ["meget lav", "veldig lav", "meget liten", "svært liten", "ekstremt lav", "ubetydelig", "ubetydeleg", "svært lite sannsynlig", "svært lite sannsynleg", "mycket liten", "obetydlig", "försumbar", "rare", "negligible", "insignificant"],
  2: ["liten", "lite sannsynlig", "lite sannsynleg", "lindrig", "mindre", "unlikely", "minor", "small"],
  3: ["medium", "moderat", "mulig", "mogleg", "måttlig", "möjlig", "moderate", "possible"],
  4: ["stor", "sannsynlig", "sannsynleg", "alvorlig", "alvorleg", "kritisk", "sannolik", "allvarlig", "likely", "major", "large"],
  5: ["meget høy", "veldig høy", "meget stor", "svært stor", "svært alvorlig", "svært alvorleg", "svært sannsynlig", "svært sannsynleg", "veldig kritisk", "katastrofal", "mycket stor", "mycket allvarlig", "mycket sannolik", "almost certain", "severe", "critical", "catastrophic"],
};

const ratingByLabel: ReadonlyMap<string, Rating> = new Map(
  ratings.flatMap((rating) =>
    [...languages.map((language) => levels[rating][language].toLowerCase()), ...synonyms[rating]].map((label) => [label, rating] as const),
  ),
);

const wholeNumber = /^([0-9])(?:[.,]0+)?$/;
const numberedLabel = /^([0-9])\s*(?:[-–=:.)]|\s)\s*\(?([\p{L} ]+)\)?$/u;

/** A number 1–5, the same as text, a label of the scale in any of the four languages, or both together ("4 – Høy"). */
export function parseRating(read: string | number): Rating | null {
  if (typeof read === "number") return ratingOfNumber(read);
  const text = read.replace(/\s+/g, " ").trim().toLowerCase();
  const digits = wholeNumber.exec(text);
  if (digits) return ratingOfNumber(Number(digits[1]));
  const numbered = numberedLabel.exec(text);
  if (!numbered) return ratingByLabel.get(text) ?? null;
  const fromLabel = ratingByLabel.get((numbered[2] ?? "").trim());
  return fromLabel === Number(numbered[1]) ? fromLabel : null;
}

function ratingOfNumber(read: number): Rating | null {
  return ratings.find((rating) => rating === read) ?? null;
}
