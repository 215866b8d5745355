import type { HelpRules } from "./helpRules";

export const measureHelp: HelpRules = {
  MEASURE_QUADRANT: [
    {
      nb: "Høy effekt og lett å gjennomføre: Gjennomfør nå. Lav effekt og lett: Ta når det passer. Høy effekt og vanskelig: Utred og forankre. Lav effekt og vanskelig: Legg til side.",
      nn: "Høg effekt og lett å gjennomføre: Gjennomfør nå. Låg effekt og lett: Ta når det passer. Høg effekt og vanskeleg: Utred og forankre. Låg effekt og vanskeleg: Legg til side.",
      sv: "Hög effekt och lätt att genomföra: Gjennomfør nå. Låg effekt och lätt: Ta når det passer. Hög effekt och svår: Utred og forankre. Låg effekt och svår: Legg til side.",
      en: "High effect and easy to carry out: Gjennomfør nå. Low effect and easy: Ta når det passer. High effect and hard: Utred og forankre. Low effect and hard: Legg til side.",
    },
    {
      nb: "Et tiltak er lett å gjennomføre når det har liten konsekvens for ansatte og brukere og er politisk akseptabelt.",
      nn: "Eit tiltak er lett å gjennomføre når det har liten konsekvens for tilsette og brukarar og er politisk akseptabelt.",
      sv: "En åtgärd är lätt att genomföra när den har liten konsekvens för anställda och brukare och är politiskt acceptabel.",
      en: "A measure is easy to carry out when it affects staff and users little and is politically acceptable.",
    },
    {
      nb: "Tall fra 1 til 5, også et gjennomsnitt som 3,5: over 3 er høy, 3 og under er lav. Er en av dem tom eller 0, er resultatet tom tekst.",
      nn: "Tal frå 1 til 5, òg eit gjennomsnitt som 3,5: over 3 er høg, 3 og under er låg. Er ein av dei tom eller 0, er resultatet tom tekst.",
      sv: "Tal från 1 till 5, också ett medelvärde som 3,5: över 3 är hög, 3 och under är låg. Är någon av dem tom eller 0 är resultatet tom text.",
      en: "Numbers from 1 to 5, also a mean such as 3.5: above 3 is high, 3 and below is low. If either is empty or 0, the result is an empty text.",
    },
  ],
  PROPOSALS_PER_EMPLOYEE: [
    {
      nb: "Bruk samme periode og samme enhet for forslag og ansatte. Mål gjerne både innsendte og gjennomførte forslag.",
      nn: "Bruk same periode og same eining for forslag og tilsette. Mål gjerne både innsende og gjennomførte forslag.",
      sv: "Använd samma period och samma enhet för förslag och anställda. Mät gärna både inlämnade och genomförda förslag.",
      en: "Use the same period and the same unit for proposals and employees. Measure both submitted and implemented proposals.",
    },
    {
      nb: "Er ansatte 0 eller tom, er resultatet #I/T med en melding.",
      nn: "Er tilsette 0 eller tom, er resultatet #I/T med ei melding.",
      sv: "Är anställda 0 eller tom är resultatet #SAKNAS! med ett meddelande.",
      en: "If employees is 0 or empty, the result is #N/A with a message.",
    },
  ],
};
