import type { Words } from "../../../domain/language";

/** What a help page says of the ordinary formula that takes a function's place when a workbook is shared. */
export const twinWords = {
  heading: { nb: "Når arbeidsboken deles", nn: "Når arbeidsboka blir delt", sv: "När arbetsboken delas", en: "When the workbook is shared" },
  intro: {
    nb: "En kollega uten Prosjektark ser #NAVN?. «{{command}}» bytter ut funksjonen med en vanlig Excel-formel med samme resultat, og tilbake igjen. Formelen står under hvert eksempel. Der eksemplet er en feil, gir den også feilen, men uten melding.",
    nn: "Ein kollega utan Prosjektark ser #NAMN?. «{{command}}» byter ut funksjonen med ein vanleg Excel-formel med same resultat, og tilbake igjen. Formelen står under kvart døme. Der dømet er ein feil, gir han òg feilen, men utan melding.",
    sv: "En kollega utan Prosjektark ser #NAMN?. «{{command}}» byter ut funktionen mot en vanlig Excelformel med samma resultat, och tillbaka igen. Formeln står under varje exempel. Där exemplet är ett fel ger den också felet, men utan meddelande.",
    en: "A colleague without Prosjektark sees #NAME?. “{{command}}” replaces the function with an ordinary Excel formula with the same result, and back again. The formula stands below each example. Where the example is an error, the formula gives the error too, but without a message.",
  },
  summary: { nb: "Som vanlig Excel-formel", nn: "Som vanleg Excel-formel", sv: "Som vanlig Excelformel", en: "As an ordinary Excel formula" },
  block: {
    nb: "Én formel i hver av de {{count}} cellene. Dette er den i cellen øverst til venstre:",
    nn: "Éin formel i kvar av dei {{count}} cellene. Dette er han i cella øvst til venstre:",
    sv: "En formel i var och en av de {{count}} cellerna. Detta är den i cellen längst upp till vänster:",
    en: "One formula in each of the {{count}} cells. This is the one in the top left cell:",
  },
  list: {
    nb: "En kollega uten Prosjektark ser #NAVN?. Listen har så mange rader som det er koder, og kan ikke skrives med funksjoner som alle har i Excel. «{{command}}» setter den inn som verdier, slik den står, der funksjonen står alene i cellen. Listen følger ikke planen før arbeidsboken gjøres om tilbake.",
    nn: "Ein kollega utan Prosjektark ser #NAMN?. Lista har så mange rader som det er kodar, og kan ikkje skrivast med funksjonar som alle har i Excel. «{{command}}» set henne inn som verdiar, slik ho står, der funksjonen står åleine i cella. Lista følgjer ikkje planen før arbeidsboka blir gjord om tilbake.",
    sv: "En kollega utan Prosjektark ser #NAMN?. Listan har lika många rader som det finns koder och kan inte skrivas med funktioner som alla har i Excel. «{{command}}» sätter in den som värden, så som den står, där funktionen står ensam i cellen. Listan följer inte planen förrän arbetsboken görs om tillbaka.",
    en: "A colleague without Prosjektark sees #NAME?. The list has as many rows as there are codes and cannot be written with functions that everybody's Excel has. “{{command}}” puts it in as values, as it stands, where the function stands alone in its cell. The list does not follow the plan until the workbook is converted back.",
  },
  keyCells: {
    nb: "Ingen vanlig formel: en nøkkel som skrives i selve formelen, gjøres ikke om. Sett de tolv delene i celler, og oppgi området.",
    nn: "Ingen vanleg formel: ein nøkkel som er skriven i sjølve formelen, blir ikkje gjord om. Set dei tolv delane i celler, og oppgi området.",
    sv: "Ingen vanlig formel: en nyckel som skrivs i själva formeln görs inte om. Sätt de tolv delarna i celler och ange området.",
    en: "No ordinary formula: a key written in the formula itself is not converted. Put the twelve shares in cells and give the range.",
  },
} satisfies Record<string, Words>;
