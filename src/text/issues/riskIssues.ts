import type { Words } from "../../domain/language";

export const riskIssues = {
  "risk.header.missing": {
    nb: "Risikotabellen har ingen overskrifter. Kolonnene er lest etter innholdet: risiko, S, K, RF og tiltak.",
    nn: "Risikotabellen har ingen overskrifter. Kolonnane er lesne etter innhaldet: risiko, S, K, RF og tiltak.",
    sv: "Risktabellen har inga rubriker. Kolumnerna har lästs efter innehållet: risk, S, K, RF och åtgärd.",
    en: "The risk table has no headings. Its columns are read by what they hold: risk, likelihood, consequence, risk factor and measure.",
  },
  "risk.scale.other": {
    nb: "Kolonnen «{{read}}» har en skala til {{top}}. Tallene er lest som de står, men her går skalaen til {{highest}}: se etter om de må regnes om.",
    nn: "Kolonnen «{{read}}» har ein skala til {{top}}. Tala er lesne som dei står, men her går skalaen til {{highest}}: sjå etter om dei må reknast om.",
    sv: "Kolumnen ”{{read}}” har en skala till {{top}}. Talen har lästs som de står, men här går skalan till {{highest}}: kontrollera om de måste räknas om.",
    en: "The column “{{read}}” has a scale to {{top}}. The numbers are read as they stand, but the scale here goes to {{highest}}: check whether they must be converted.",
  },
  "risk.likelihood.unknown": {
    nb: "Sannsynligheten er «{{read}}». Den må være et helt tall fra 1 til 5 eller et av ordene i skalaen (svært lav til svært høy).",
    nn: "Sannsynet er «{{read}}». Det må vere eit heilt tal frå 1 til 5 eller eit av orda i skalaen (svært låg til svært høg).",
    sv: "Sannolikheten är ”{{read}}”. Den måste vara ett heltal från 1 till 5 eller ett av orden i skalan (mycket låg till mycket hög).",
    en: "The likelihood is “{{read}}”. It must be a whole number from 1 to 5 or one of the words of the scale (very low to very high).",
  },
  "risk.consequence.unknown": {
    nb: "Konsekvensen er «{{read}}». Den må være et helt tall fra 1 til 5 eller et av ordene i skalaen (svært lav til svært høy).",
    nn: "Konsekvensen er «{{read}}». Han må vere eit heilt tal frå 1 til 5 eller eit av orda i skalaen (svært låg til svært høg).",
    sv: "Konsekvensen är ”{{read}}”. Den måste vara ett heltal från 1 till 5 eller ett av orden i skalan (mycket låg till mycket hög).",
    en: "The consequence is “{{read}}”. It must be a whole number from 1 to 5 or one of the words of the scale (very low to very high).",
  },
  "risk.rating.notAssessed": {
    nb: "0 er lest som «ikke vurdert»: cellen blir tom.",
    nn: "0 er lese som «ikkje vurdert»: cella blir tom.",
    sv: "0 har lästs som ”inte bedömd”: cellen blir tom.",
    en: "0 is read as “not assessed”: the cell is left empty.",
  },
  "risk.factor.mismatch": {
    nb: "Risikofaktoren er skrevet som {{read}}, men {{likelihood}} × {{consequence}} er {{proposal}}.",
    nn: "Risikofaktoren er skriven som {{read}}, men {{likelihood}} × {{consequence}} er {{proposal}}.",
    sv: "Riskvärdet är skrivet som {{read}}, men {{likelihood}} × {{consequence}} är {{proposal}}.",
    en: "The risk factor is typed as {{read}}, but {{likelihood}} × {{consequence}} is {{proposal}}.",
  },
  "risk.factor.unreadable": {
    nb: "Risikofaktoren er «{{read}}» og ikke et tall. Arket regner den ut selv av S og K.",
    nn: "Risikofaktoren er «{{read}}» og ikkje eit tal. Arket reknar han ut sjølv av S og K.",
    sv: "Riskvärdet är ”{{read}}” och inte ett tal. Bladet räknar själv ut det av S och K.",
    en: "The risk factor is “{{read}}”, not a number. The sheet computes it from likelihood and consequence.",
  },
  "risk.due.unclear": {
    nb: "Fristen er skrevet «{{read}}». Den er trolig {{proposal}}.",
    nn: "Fristen er skriven «{{read}}». Han er truleg {{proposal}}.",
    sv: "Tidsfristen är skriven ”{{read}}”. Den är troligen {{proposal}}.",
    en: "The due date is written “{{read}}”. It is probably {{proposal}}.",
  },
  "risk.due.unreadable": {
    nb: "Fristen «{{read}}» er ikke en dato. Skriv den som dd.mm.åååå. Til da står den som tekst.",
    nn: "Fristen «{{read}}» er ikkje ein dato. Skriv han som dd.mm.åååå. Til då står han som tekst.",
    sv: "Tidsfristen ”{{read}}” är inget datum. Skriv det som dd.mm.åååå. Till dess står den som text.",
    en: "The due date “{{read}}” is not a date. Write it as dd.mm.yyyy. Until then it stands as text.",
  },
  "risk.wording.success": {
    nb: "«{{read}}» er skrevet som noe som må lykkes, ikke som noe som kan gå galt. Som risiko: «{{proposal}}».",
    nn: "«{{read}}» er skrive som noko som må lukkast, ikkje som noko som kan gå gale. Som risiko: «{{proposal}}».",
    sv: "”{{read}}” är skrivet som något som måste lyckas, inte som något som kan gå fel. Som risk: ”{{proposal}}”.",
    en: "“{{read}}” is worded as something that must succeed, not as something that can go wrong. As a risk: “{{proposal}}”.",
  },
  "risk.row.unnamed": {
    nb: "Raden har tall eller tiltak, men sier ikke hva risikoen er.",
    nn: "Rada har tal eller tiltak, men seier ikkje kva risikoen er.",
    sv: "Raden har tal eller åtgärd men säger inte vad risken är.",
    en: "The row has numbers or a measure but does not say what the risk is.",
  },
  "risk.row.split": {
    nb: "«{{read}}» står alene på en linje midt i tabellen. Det er trolig resten av tiltaket i raden over.",
    nn: "«{{read}}» står åleine på ei linje midt i tabellen. Det er truleg resten av tiltaket i rada over.",
    sv: "”{{read}}” står ensamt på en rad mitt i tabellen. Det är troligen resten av åtgärden i raden ovanför.",
    en: "“{{read}}” stands alone on a line within the table. It is probably the rest of the measure in the row above.",
  },
} satisfies Record<string, Words>;
