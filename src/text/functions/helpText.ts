/** The help pages' own sentences, in bokmål: what Excel's short descriptions have no room for. */
export const helpRules: Readonly<Record<string, readonly string[]>> = {
  RISK_FACTOR: [
    "Sannsynlighet og konsekvens kan være tall, tall skrevet som tekst, eller ordet fra skalaen på bokmål, nynorsk, svensk eller engelsk.",
    "Er en av dem tom eller 0, er risikoen ikke vurdert, og resultatet er tom tekst.",
    "Alt annet gir #VERDI! med en melding som sier hva som er lovlig.",
  ],
  RISK_LEVEL: [
    "Modell \"3\" følger risikofaktoren: Lav 1–4, Middels 5–9, Høy 10–25.",
    "Modell \"4\" er et kart med Lav, Middels, Høy og Svært høy. Samme risikofaktor kan ligge på ulike nivåer: 4 er Lav ved 2 × 2 og Middels ved 4 × 1.",
    "En egen modell er et område på 5 × 5 celler med tekst, lagt ut som risikomatrisen: sannsynlighet 5 øverst, konsekvens 1 til venstre. Alle 25 cellene må ha tekst.",
    "Er sannsynlighet eller konsekvens tom eller 0, er resultatet tom tekst.",
  ],
  RISK_MATRIX: [
    "Resultatet flyter ut over 5 × 5 celler. De må være tomme, ellers viser Excel #SPILL! eller #OVERFLYT!.",
    "Flere risikoer i samme rute skilles med komma, i den rekkefølgen de står i registeret.",
    "De tre kolonnene må være like lange. Tomme rader og risikoer uten vurdering er ikke med.",
  ],
  MILESTONE_STATUS: [
    "Uten planlagt dato: Ikke planlagt.",
    "Med faktisk dato: Fullført når den er på eller før planlagt dato, ellers Fullført forsinket.",
    "Uten faktisk dato: Forsinket når statusdatoen er etter planlagt dato, Forfaller snart når det er høyst varseldager igjen, ellers På plan.",
    "En milepæl med frist på selve statusdatoen er ikke forsinket.",
    "Datoer kan være datoceller eller tekst som dd.mm.åååå. Klokkeslett i en datocelle teller ikke.",
    "Funksjonen leser aldri dagens dato: resultatet endrer seg bare når en celle den bruker, endrer seg.",
  ],
  BUDGET_VARIANCE: [
    "Beløp avrundes til hele øre før de regnes på. De kan være tall eller tekst som 1 234,50 og 300.000.",
    "KOSTRA: utgifter står med pluss og inntekter med minus, og avviket er budsjett − regnskap. Pluss er gunstig i alle rader.",
    "INNTEKT: raden er en inntekt ført med pluss, og avviket er regnskap − budsjett.",
    "REGNSKAP-BUDSJETT: fortegn som i KOSTRA, men avviket er regnskap − budsjett.",
    "prosent er andelen av budsjettet uten fortegn; gi cellen prosentformat. Er budsjettet 0, er resultatet #I/T med en melding.",
    "tekst sier hva avviket heter: merforbruk, mindreforbruk, merinntekt, mindreinntekt eller i balanse. Budsjettets fortegn avgjør om raden er en inntekt; er budsjettet 0, avgjør regnskapets.",
  ],
  VERSION: ["Oppgi versjonen når du melder fra om noe som er galt."],
};
