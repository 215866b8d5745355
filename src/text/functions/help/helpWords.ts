import type { Words } from "../../../domain/language";

/** What stands on every help page. */
export const helpWords = {
  title: { nb: "Funksjoner i Prosjektark", nn: "Funksjonar i Prosjektark", sv: "Funktioner i Prosjektark", en: "Functions in Prosjektark" },
  intro: {
    nb: "Funksjonene regner i cellen de står i, uten nett, og resultatet endrer seg bare når en celle de bruker, endrer seg.",
    nn: "Funksjonane reknar i cella dei står i, utan nett, og resultatet endrar seg berre når ei celle dei bruker, endrar seg.",
    sv: "Funktionerna räknar i cellen de står i, utan nät, och resultatet ändras bara när en cell de använder ändras.",
    en: "The functions calculate in the cell they stand in, without a network, and the result changes only when a cell they use changes.",
  },
  all: { nb: "Alle funksjoner", nn: "Alle funksjonar", sv: "Alla funktioner", en: "All functions" },
  languages: { nb: "Språk", nn: "Språk", sv: "Språk", en: "Languages" },
  function: { nb: "Funksjon", nn: "Funksjon", sv: "Funktion", en: "Function" },
  gives: { nb: "Hva den gir", nn: "Kva han gir", sv: "Vad den ger", en: "What it gives" },
  syntax: { nb: "Slik skrives den", nn: "Slik skriv du han", sv: "Så skrivs den", en: "How it is written" },
  argument: { nb: "Argument", nn: "Argument", sv: "Argument", en: "Argument" },
  meaning: { nb: "Hva det er", nn: "Kva det er", sv: "Vad det är", en: "What it is" },
  optional: { nb: "valgfritt", nn: "valfritt", sv: "valfritt", en: "optional" },
  rules: { nb: "Regler", nn: "Reglar", sv: "Regler", en: "Rules" },
  examples: { nb: "Eksempler", nn: "Døme", sv: "Exempel", en: "Examples" },
  cells: { nb: "Cellene {{range}}:", nn: "Cellene {{range}}:", sv: "Cellerna {{range}}:", en: "The cells {{range}}:" },
  emptyText: { nb: "(tom tekst)", nn: "(tom tekst)", sv: "(tom text)", en: "(empty text)" },
  ranges: {
    nb: "Områder av samme størrelse gir like mange resultater, som flyter ut; en enkelt celle gjelder for alle. Slik kan en hel kolonne regnes ut av én formel. En rad som er feil, viser sin egen feil.",
    nn: "Område av same storleik gir like mange resultat, som flyt ut; ei enkelt celle gjeld for alle. Slik kan ei heil kolonne reknast ut av éin formel. Ei rad som er feil, viser sin eigen feil.",
    sv: "Områden av samma storlek ger lika många resultat, som spiller över; en enskild cell gäller för alla. Så kan en hel kolumn räknas ut av en formel. En rad som är fel visar sitt eget fel.",
    en: "Ranges of the same size give as many results, which spill; a single cell goes for all. So one formula can calculate a whole column. A row that is wrong shows an error of its own.",
  },
  errors: {
    nb: "Alt annet gir #VERDI! eller #I/T med en melding som sier hva som er galt og hva som er lovlig.",
    nn: "Alt anna gir #VERDI! eller #I/T med ei melding som seier kva som er gale og kva som er lovleg.",
    sv: "Allt annat ger #VÄRDEFEL! eller #SAKNAS! med ett meddelande som säger vad som är fel och vad som är tillåtet.",
    en: "Anything else gives #VALUE! or #N/A with a message that says what is wrong and what is allowed.",
  },
} satisfies Record<string, Words>;

export const languageNames: Words = { nb: "Bokmål", nn: "Nynorsk", sv: "Svenska", en: "English" };
