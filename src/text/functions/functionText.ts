import type { Words } from "../../domain/language";

/** The sentences of #VALUE! and #N/A: what is wrong, and what is allowed. */
export const functionText = {
  "field.likelihood": { nb: "Sannsynlighet", nn: "Sannsyn", sv: "Sannolikhet", en: "Likelihood" },
  "field.consequence": { nb: "Konsekvens", nn: "Konsekvens", sv: "Konsekvens", en: "Consequence" },
  "field.planned": { nb: "Planlagt dato", nn: "Planlagd dato", sv: "Planerat datum", en: "Planned date" },
  "field.actual": { nb: "Faktisk dato", nn: "Faktisk dato", sv: "Faktiskt datum", en: "Actual date" },
  "field.statusDate": { nb: "Statusdato", nn: "Statusdato", sv: "Statusdatum", en: "Status date" },
  "field.budget": { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" },
  "field.actualAmount": { nb: "Regnskap", nn: "Rekneskap", sv: "Utfall", en: "Actual" },
  "rating.unknown": {
    nb: "{{field}} er «{{read}}». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy.",
    nn: "{{field}} er «{{read}}». Lovleg er heile tal frå 1 til 5, eller svært låg, låg, middels, høg og svært høg.",
    sv: "{{field}} är ”{{read}}”. Tillåtet är heltal från 1 till 5, eller mycket låg, låg, medel, hög och mycket hög.",
    en: "{{field}} is \"{{read}}\". Allowed are whole numbers from 1 to 5, or very low, low, medium, high and very high.",
  },
  "rating.unknownInRange": {
    nb: "Nr. {{number}} i området: {{field}} er «{{read}}». Lovlig er hele tall fra 1 til 5, eller svært lav, lav, middels, høy og svært høy.",
    nn: "Nr. {{number}} i området: {{field}} er «{{read}}». Lovleg er heile tal frå 1 til 5, eller svært låg, låg, middels, høg og svært høg.",
    sv: "Nr {{number}} i området: {{field}} är ”{{read}}”. Tillåtet är heltal från 1 till 5, eller mycket låg, låg, medel, hög och mycket hög.",
    en: "No. {{number}} of the range: {{field}} is \"{{read}}\". Allowed are whole numbers from 1 to 5, or very low, low, medium, high and very high.",
  },
  "model.unknown": {
    nb: "Modellen «{{read}}» finnes ikke. Lovlig er \"3\", \"4\" eller et område på 5 × 5 celler med tekst.",
    nn: "Modellen «{{read}}» finst ikkje. Lovleg er \"3\", \"4\" eller eit område på 5 × 5 celler med tekst.",
    sv: "Modellen ”{{read}}” finns inte. Tillåtet är \"3\", \"4\" eller ett område på 5 × 5 celler med text.",
    en: "There is no model \"{{read}}\". Allowed are \"3\", \"4\" or a range of 5 × 5 cells with text.",
  },
  "model.shape": {
    nb: "Modellområdet har {{rows}} × {{columns}} celler. Det må ha 5 × 5: sannsynlighet nedover fra 5, konsekvens bortover fra 1.",
    nn: "Modellområdet har {{rows}} × {{columns}} celler. Det må ha 5 × 5: sannsyn nedover frå 5, konsekvens bortover frå 1.",
    sv: "Modellområdet har {{rows}} × {{columns}} celler. Det måste ha 5 × 5: sannolikhet nedåt från 5, konsekvens åt höger från 1.",
    en: "The model range has {{rows}} × {{columns}} cells. It must have 5 × 5: likelihood downwards from 5, consequence rightwards from 1.",
  },
  "model.cell": {
    nb: "Modellområdet mangler tekst i rad {{row}}, kolonne {{column}}. Alle de 25 cellene må ha tekst.",
    nn: "Modellområdet manglar tekst i rad {{row}}, kolonne {{column}}. Alle dei 25 cellene må ha tekst.",
    sv: "Modellområdet saknar text i rad {{row}}, kolumn {{column}}. Alla 25 celler måste ha text.",
    en: "The model range has no text in row {{row}}, column {{column}}. All 25 cells must have text.",
  },
  "matrix.shapes": {
    nb: "Områdene er ikke like store: id har {{ids}} celler, sannsynlighet {{likelihoods}} og konsekvens {{consequences}}. De må være like store.",
    nn: "Områda er ikkje like store: id har {{ids}} celler, sannsyn {{likelihoods}} og konsekvens {{consequences}}. Dei må vere like store.",
    sv: "Områdena är inte lika stora: id har {{ids}} celler, sannolikhet {{likelihoods}} och konsekvens {{consequences}}. De måste vara lika stora.",
    en: "The ranges differ in size: id has {{ids}} cells, likelihood {{likelihoods}} and consequence {{consequences}}. They must be the same size.",
  },
  "matrix.idMissing": {
    nb: "Nr. {{number}} i området har sannsynlighet og konsekvens, men ingen id. Alle risikoer som skal vises, må ha id.",
    nn: "Nr. {{number}} i området har sannsyn og konsekvens, men ingen id. Alle risikoar som skal visast, må ha id.",
    sv: "Nr {{number}} i området har sannolikhet och konsekvens men inget id. Alla risker som ska visas måste ha ett id.",
    en: "No. {{number}} of the range has likelihood and consequence but no id. Every risk to be shown must have an id.",
  },
  "matrix.cellFull": {
    nb: "Ruten for sannsynlighet {{likelihood}} og konsekvens {{consequence}} får {{count}} tegn. En celle rommer {{allowed}}: bruk kortere id-er eller et mindre område.",
    nn: "Ruta for sannsyn {{likelihood}} og konsekvens {{consequence}} får {{count}} teikn. Ei celle rommar {{allowed}}: bruk kortare id-ar eller eit mindre område.",
    sv: "Rutan för sannolikhet {{likelihood}} och konsekvens {{consequence}} får {{count}} tecken. En cell rymmer {{allowed}}: använd kortare id eller ett mindre område.",
    en: "The cell for likelihood {{likelihood}} and consequence {{consequence}} gets {{count}} characters. A cell holds {{allowed}}: use shorter ids or a smaller range.",
  },
  "date.unknown": {
    nb: "{{field}} er «{{read}}», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026.",
    nn: "{{field}} er «{{read}}», og det er ingen dato. Lovleg er ei datocelle eller tekst som dd.mm.åååå, til dømes 31.12.2026.",
    sv: "{{field}} är ”{{read}}”, vilket inte är ett datum. Tillåtet är en datumcell eller text som dd.mm.åååå, till exempel 31.12.2026.",
    en: "{{field}} is \"{{read}}\", which is not a date. Allowed is a date cell or text as dd.mm.yyyy, for example 31.12.2026.",
  },
  "date.missing": {
    nb: "{{field}} mangler. Oppgi en datocelle, for eksempel Statusdato, eller tekst som dd.mm.åååå.",
    nn: "{{field}} manglar. Oppgi ei datocelle, til dømes Statusdato, eller tekst som dd.mm.åååå.",
    sv: "{{field}} saknas. Ange en datumcell, till exempel Statusdato, eller text som dd.mm.åååå.",
    en: "{{field}} is missing. Give a date cell, for example Statusdato, or text as dd.mm.yyyy.",
  },
  "warningDays.unknown": {
    nb: "Varseldager er «{{read}}». Lovlig er et helt antall dager fra 0 til {{allowed}}.",
    nn: "Varseldagar er «{{read}}». Lovleg er eit heilt tal dagar frå 0 til {{allowed}}.",
    sv: "Varningsdagar är ”{{read}}”. Tillåtet är ett helt antal dagar från 0 till {{allowed}}.",
    en: "Warning days is \"{{read}}\". Allowed is a whole number of days from 0 to {{allowed}}.",
  },
  "amount.unknown": {
    nb: "{{field}} er «{{read}}», og det er ikke et beløp. Lovlig er tall, eller tekst som 1 234,50 eller 300.000.",
    nn: "{{field}} er «{{read}}», og det er ikkje eit beløp. Lovleg er tal, eller tekst som 1 234,50 eller 300.000.",
    sv: "{{field}} är ”{{read}}”, vilket inte är ett belopp. Tillåtet är tal, eller text som 1 234,50 eller 300.000.",
    en: "{{field}} is \"{{read}}\", which is not an amount. Allowed are numbers, or text as 1 234,50 or 300.000.",
  },
  "amount.tooLarge": {
    nb: "{{field}} er {{read}}. Beløp over 10 000 milliarder kroner kan ikke regnes nøyaktig i øre; oppgi dem i tusen kroner.",
    nn: "{{field}} er {{read}}. Beløp over 10 000 milliardar kroner kan ikkje reknast nøyaktig i øre; oppgi dei i tusen kroner.",
    sv: "{{field}} är {{read}}. Belopp över 10 000 miljarder kronor kan inte räknas exakt i ören; ange dem i tusental kronor.",
    en: "{{field}} is {{read}}. Amounts over 10 000 billion kroner cannot be counted exactly in øre; give them in thousands of kroner.",
  },
  "budget.zero": {
    nb: "Budsjettet er 0, så avviket kan ikke vises i prosent. Oppgi et budsjett, eller velg visningen beløp eller tekst.",
    nn: "Budsjettet er 0, så avviket kan ikkje visast i prosent. Oppgi eit budsjett, eller vel visinga beløp eller tekst.",
    sv: "Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen beløp eller tekst.",
    en: "The budget is 0, so the variance cannot be shown as a percentage. Give a budget, or choose the view beløp or tekst.",
  },
  "view.unknown": {
    nb: "Visningen «{{read}}» finnes ikke. Lovlig er {{allowed}}.",
    nn: "Visinga «{{read}}» finst ikkje. Lovleg er {{allowed}}.",
    sv: "Visningen ”{{read}}” finns inte. Tillåtet är {{allowed}}.",
    en: "There is no view \"{{read}}\". Allowed are {{allowed}}.",
  },
  "sign.unknown": {
    nb: "Fortegnet «{{read}}» finnes ikke. Lovlig er {{allowed}}.",
    nn: "Forteiknet «{{read}}» finst ikkje. Lovleg er {{allowed}}.",
    sv: "Tecknet ”{{read}}” finns inte. Tillåtet är {{allowed}}.",
    en: "There is no sign \"{{read}}\". Allowed are {{allowed}}.",
  },
} satisfies Record<string, Words>;
