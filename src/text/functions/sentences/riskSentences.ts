import type { Words } from "../../../domain/language";

export const riskSentences = {
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
} satisfies Record<string, Words>;
