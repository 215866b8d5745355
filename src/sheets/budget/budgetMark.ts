import type { Words } from "../../domain/language";

/** What the mark of a line says; the colours only repeat it. */
export const markWords = {
  unfavourable: { nb: "Ugunstig avvik", nn: "Ugunstig avvik", sv: "Ogynnsam avvikelse", en: "Unfavourable variance" },
  favourable: { nb: "Gunstig avvik", nn: "Gunstig avvik", sv: "Gynnsam avvikelse", en: "Favourable variance" },
  monthsOff: { nb: "Månedene er ikke året", nn: "Månadene er ikkje året", sv: "Månaderna är inte året", en: "Months are not the year" },
  keyUnknown: { nb: "Ukjent nøkkel", nn: "Ukjend nøkkel", sv: "Okänd nyckel", en: "Unknown key" },
} as const satisfies Record<string, Words>;
