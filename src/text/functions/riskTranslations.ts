import type { FunctionTranslation } from "./functionTranslation";

const likelihood = { nn: "sannsyn", sv: "sannolikhet", en: "likelihood" };
const consequence = { nn: "konsekvens", sv: "konsekvens", en: "consequence" };

const rating = {
  nn: "Heilt tal frå 1 til 5, eller svært låg, låg, middels, høg, svært høg. Òg eit område.",
  sv: "Heltal från 1 till 5, eller mycket låg, låg, medel, hög, mycket hög. Även ett område.",
  en: "A whole number from 1 to 5, or very low, low, medium, high, very high. Or a range.",
};

const ratings = {
  sannsynlighet: { name: likelihood, description: rating },
  konsekvens: { name: consequence, description: rating },
};

export const riskTranslations = {
  RISK_FACTOR: {
    description: {
      nn: "Risikofaktoren RF: sannsyn gonger konsekvens, 1–25. Tom når ein av dei ikkje er vurdert.",
      sv: "Riskvärdet RF: sannolikhet gånger konsekvens, 1–25. Tomt när något av dem inte är bedömt.",
      en: "The risk factor RF: likelihood times consequence, 1–25. Empty while either of them is not rated.",
    },
    parameters: ratings,
  },
  RISK_LEVEL: {
    description: {
      nn: "Risikonivået som tekst, lese av eit kart over sannsyn og konsekvens. Tomt når ein av dei ikkje er vurdert.",
      sv: "Risknivån som text, avläst i en karta över sannolikhet och konsekvens. Tom när något av dem inte är bedömt.",
      en: "The risk level as text, read off a map of likelihood and consequence. Empty while either of them is not rated.",
    },
    parameters: {
      ...ratings,
      modell: {
        name: { nn: "modell", sv: "modell", en: "model" },
        description: {
          nn: "\"3\" (RF 1–4, 5–9, 10–25), \"4\" (kart med fire nivå) eller eit område på 5 × 5 tekstar med sannsyn 5 øvst. Utelaten: \"3\".",
          sv: "\"3\" (RF 1–4, 5–9, 10–25), \"4\" (karta med fyra nivåer) eller ett område på 5 × 5 texter med sannolikhet 5 överst. Utelämnad: \"3\".",
          en: "\"3\" (RF 1–4, 5–9, 10–25), \"4\" (a map of four levels) or a range of 5 × 5 texts with likelihood 5 on top. Left out: \"3\".",
        },
      },
    },
  },
  RISK_MATRIX: {
    description: {
      nn: "Risikomatrisa, 5 × 5: id-ane til risikoane i kvar rute, sannsyn nedover frå 5 og konsekvens bortover frå 1. Risikoar som ikkje er vurderte, er ikkje med.",
      sv: "Riskmatrisen, 5 × 5: riskernas id i varje ruta, sannolikhet nedåt från 5 och konsekvens åt höger från 1. Risker som inte är bedömda är inte med.",
      en: "The risk matrix, 5 × 5: the ids of the risks in each cell, likelihood downwards from 5 and consequence rightwards from 1. Risks that are not rated are left out.",
    },
    parameters: {
      id: {
        name: { nn: "id", sv: "id", en: "id" },
        description: { nn: "Kolonna med id-ane til risikoane.", sv: "Kolumnen med riskernas id.", en: "The column with the ids of the risks." },
      },
      sannsynlighet: {
        name: likelihood,
        description: { nn: "Kolonna med sannsyn, like lang.", sv: "Kolumnen med sannolikhet, lika lång.", en: "The column with likelihood, of the same length." },
      },
      konsekvens: {
        name: consequence,
        description: { nn: "Kolonna med konsekvens, like lang.", sv: "Kolumnen med konsekvens, lika lång.", en: "The column with consequence, of the same length." },
      },
    },
  },
} satisfies Record<string, FunctionTranslation>;
