import type { HelpRules } from "./helpRules";

export const riskHelp: HelpRules = {
  RISK_FACTOR: [
    {
      nb: "Sannsynlighet og konsekvens kan være tall, tall skrevet som tekst, eller ordet fra skalaen på bokmål, nynorsk, svensk eller engelsk.",
      nn: "Sannsyn og konsekvens kan vere tal, tal skrivne som tekst, eller ordet frå skalaen på bokmål, nynorsk, svensk eller engelsk.",
      sv: "Sannolikhet och konsekvens kan vara tal, tal skrivna som text, eller ordet från skalan på bokmål, nynorska, svenska eller engelska.",
      en: "Likelihood and consequence can be numbers, numbers written as text, or the scale's word in Bokmål, Nynorsk, Swedish or English.",
    },
    {
      nb: "Er en av dem tom eller 0, er risikoen ikke vurdert, og resultatet er tom tekst.",
      nn: "Er ein av dei tom eller 0, er risikoen ikkje vurdert, og resultatet er tom tekst.",
      sv: "Är någon av dem tom eller 0 är risken inte bedömd, och resultatet är tom text.",
      en: "If either is empty or 0, the risk is not rated, and the result is an empty text.",
    },
  ],
  RISK_LEVEL: [
    {
      nb: "Modell \"3\" følger risikofaktoren: Lav 1–4, Middels 5–9, Høy 10–25.",
      nn: "Modell \"3\" følgjer risikofaktoren: Lav 1–4, Middels 5–9, Høy 10–25.",
      sv: "Modell \"3\" följer riskvärdet: Lav 1–4, Middels 5–9, Høy 10–25.",
      en: "Model \"3\" follows the risk factor: Lav 1–4, Middels 5–9, Høy 10–25.",
    },
    {
      nb: "Modell \"4\" er et kart med Lav, Middels, Høy og Svært høy. Samme risikofaktor kan ligge på ulike nivåer: 4 er Lav ved 2 × 2 og Middels ved 4 × 1.",
      nn: "Modell \"4\" er eit kart med Lav, Middels, Høy og Svært høy. Same risikofaktor kan liggje på ulike nivå: 4 er Lav ved 2 × 2 og Middels ved 4 × 1.",
      sv: "Modell \"4\" är en karta med Lav, Middels, Høy och Svært høy. Samma riskvärde kan ligga på olika nivåer: 4 är Lav vid 2 × 2 och Middels vid 4 × 1.",
      en: "Model \"4\" is a map with Lav, Middels, Høy and Svært høy. The same risk factor can lie on different levels: 4 is Lav at 2 × 2 and Middels at 4 × 1.",
    },
    {
      nb: "En egen modell er et område på 5 × 5 celler med tekst, lagt ut som risikomatrisen: sannsynlighet 5 øverst, konsekvens 1 til venstre. Alle 25 cellene må ha tekst.",
      nn: "Ein eigen modell er eit område på 5 × 5 celler med tekst, lagt ut som risikomatrisa: sannsyn 5 øvst, konsekvens 1 til venstre. Alle 25 cellene må ha tekst.",
      sv: "En egen modell är ett område på 5 × 5 celler med text, upplagt som riskmatrisen: sannolikhet 5 överst, konsekvens 1 till vänster. Alla 25 celler måste ha text.",
      en: "A model of one's own is a range of 5 × 5 cells with text, laid out as the risk matrix: likelihood 5 on top, consequence 1 to the left. All 25 cells must have text.",
    },
    {
      nb: "Er sannsynlighet eller konsekvens tom eller 0, er resultatet tom tekst.",
      nn: "Er sannsyn eller konsekvens tom eller 0, er resultatet tom tekst.",
      sv: "Är sannolikhet eller konsekvens tom eller 0 är resultatet tom text.",
      en: "If likelihood or consequence is empty or 0, the result is an empty text.",
    },
  ],
  RISK_MATRIX: [
    {
      nb: "Resultatet flyter ut over 5 × 5 celler. De må være tomme, ellers viser Excel at det ikke er plass.",
      nn: "Resultatet flyt ut over 5 × 5 celler. Dei må vere tomme, elles viser Excel at det ikkje er plass.",
      sv: "Resultatet spiller över 5 × 5 celler. De måste vara tomma, annars visar Excel att det inte finns plats.",
      en: "The result spills over 5 × 5 cells. They must be empty, or else Excel shows that there is no room.",
    },
    {
      nb: "Flere risikoer i samme rute skilles med komma, i den rekkefølgen de står i registeret.",
      nn: "Fleire risikoar i same rute blir skilde med komma, i den rekkjefølgja dei står i registeret.",
      sv: "Flera risker i samma ruta skiljs med komma, i den ordning de står i registret.",
      en: "Several risks in one cell are set apart by commas, in the order they have in the register.",
    },
    {
      nb: "De tre kolonnene må være like lange. Tomme rader og risikoer uten vurdering er ikke med.",
      nn: "Dei tre kolonnene må vere like lange. Tomme rader og risikoar utan vurdering er ikkje med.",
      sv: "De tre kolumnerna måste vara lika långa. Tomma rader och risker utan bedömning är inte med.",
      en: "The three columns must be of the same length. Empty rows and risks that are not rated are left out.",
    },
  ],
};
