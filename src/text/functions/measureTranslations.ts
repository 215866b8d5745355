import type { FunctionTranslation } from "./functionTranslation";

export const measureTranslations = {
  MEASURE_QUADRANT: {
    description: {
      nn: "Kvar eit tiltak høyrer heime i prioriteringsmatrisa: Gjennomfør nå, Ta når det passer, Utred og forankre eller Legg til side.",
      sv: "Var en åtgärd hör hemma i prioriteringsmatrisen: Gjennomfør nå, Ta når det passer, Utred og forankre eller Legg til side.",
      en: "Where a measure belongs in the prioritisation matrix: Gjennomfør nå, Ta når det passer, Utred og forankre or Legg til side.",
    },
    parameters: {
      effekt: {
        name: { nn: "effekt", sv: "effekt", en: "effect" },
        description: { nn: "Kva tiltaket gir: høg eller låg, eller eit tal frå 1 til 5, der over 3 er høg. Òg eit område.", sv: "Vad åtgärden ger: hög eller låg, eller ett tal från 1 till 5, där över 3 är hög. Även ett område.", en: "What the measure brings: high or low, or a number from 1 to 5, where above 3 is high. Or a range." },
      },
      gjennomførbarhet: {
        name: { nn: "gjennomførbarheit", sv: "genomförbarhet", en: "feasibility" },
        description: { nn: "Kor lett det let seg gjennomføre: høg eller låg, eller eit tal frå 1 til 5, der over 3 er høg. Òg eit område.", sv: "Hur lätt den går att genomföra: hög eller låg, eller ett tal från 1 till 5, där över 3 är hög. Även ett område.", en: "How easily it can be carried out: high or low, or a number from 1 to 5, where above 3 is high. Or a range." },
      },
    },
  },
  PROPOSALS_PER_EMPLOYEE: {
    description: {
      nn: "Forbetringsforslag per tilsett, målet som SKL-nettverket for stadige forbetringar blir følgt opp med: innsende eller gjennomførte forslag delt på tilsette.",
      sv: "Förbättringsförslag per anställd, måttet som SKL:s nätverk för ständiga förbättringar följs upp med: inlämnade eller genomförda förslag delat med anställda.",
      en: "Improvement proposals per employee, the measure of SKL's network for continuous improvement: submitted or implemented proposals divided by employees.",
    },
    parameters: {
      forslag: {
        name: { nn: "forslag", sv: "förslag", en: "proposals" },
        description: { nn: "Talet på forslag, innsende eller gjennomførte; tom celle er 0. Òg eit område.", sv: "Antal förslag, inlämnade eller genomförda; tom cell är 0. Även ett område.", en: "The number of proposals, submitted or implemented; an empty cell is 0. Or a range." },
      },
      ansatte: {
        name: { nn: "tilsette", sv: "anställda", en: "employees" },
        description: { nn: "Talet på tilsette i same eininga. Òg eit område.", sv: "Antal anställda i samma enhet. Även ett område.", en: "The number of employees in the same unit. Or a range." },
      },
    },
  },
} satisfies Record<string, FunctionTranslation>;
