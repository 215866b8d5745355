import type { Words } from "./language";

/** How a When is said in words; the sheets' formulas say it the same way. */
export const whenWords = {
  onlyWords: { nb: "bare tekst, uten dato", nn: "berre tekst, utan dato", sv: "bara text, utan datum", en: "only words, no date" },
  latest: { nb: "senest", nn: "seinast", sv: "senast", en: "by" },
  since: { nb: "fra", nn: "frå", sv: "från", en: "from" },
  notADate: { nb: "ugyldig dato", nn: "ugyldig dato", sv: "ogiltigt datum", en: "not a date" },
} as const satisfies Record<string, Words>;
