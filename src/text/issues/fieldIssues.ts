import type { Words } from "../../domain/language";

export const fieldIssues = {
  "table.heading.repaired": {
    nb: "Overskriften «{{read}}» er lest som «{{heading}}».",
    nn: "Overskrifta «{{read}}» er lesen som «{{heading}}».",
    sv: "Rubriken ”{{read}}” har lästs som ”{{heading}}”.",
    en: "The heading “{{read}}” is read as “{{heading}}”.",
  },
  "table.row.split": {
    nb: "«{{read}}» står alene i raden. Det er trolig resten av cellen over.",
    nn: "«{{read}}» står åleine i rada. Det er truleg resten av cella over.",
    sv: "”{{read}}” står ensamt i raden. Det är troligen resten av cellen ovanför.",
    en: "“{{read}}” stands alone in its row. It is probably the rest of the cell above.",
  },
  "text.line.tooLong": {
    nb: "Linjen har {{length}} tegn. Linjer på mer enn {{limit}} tegn leses ikke. Del den opp, eller ta med bare det som skal leses.",
    nn: "Linja har {{length}} teikn. Linjer på meir enn {{limit}} teikn blir ikkje lesne. Del henne opp, eller ta med berre det som skal lesast.",
    sv: "Raden har {{length}} tecken. Rader med mer än {{limit}} tecken läses inte. Dela upp den, eller ta bara med det som ska läsas.",
    en: "The line has {{length}} characters. Lines of more than {{limit}} characters are not read. Split it, or take only what is to be read.",
  },
  "text.furniture.removed": {
    nb: "Sidetall, bunntekster og nettsidens egne linjer er holdt utenfor: {{count}} i alt, den første er «{{read}}».",
    nn: "Sidetal, botntekstar og linjene til nettsida er haldne utanfor: {{count}} i alt, den første er «{{read}}».",
    sv: "Sidnummer, sidfötter och webbsidans egna rader har lämnats utanför: {{count}} totalt, den första är ”{{read}}”.",
    en: "Page numbers, footers and the web page’s own lines are left out: {{count}} in all, the first is “{{read}}”.",
  },
  "field.date.unclear": {
    nb: "Datoen er skrevet «{{read}}». Den er trolig {{proposal}}.",
    nn: "Datoen er skriven «{{read}}». Han er truleg {{proposal}}.",
    sv: "Datumet är skrivet ”{{read}}”. Det är troligen {{proposal}}.",
    en: "The date is written “{{read}}”. It is probably {{proposal}}.",
  },
  "field.date.unreadable": {
    nb: "«{{read}}» er ikke en dato. Skriv dag, måned og år, slik som 31.12.2026.",
    nn: "«{{read}}» er ikkje ein dato. Skriv dag, månad og år, slik som 31.12.2026.",
    sv: "”{{read}}” är inte ett datum. Skriv dag, månad och år, till exempel 31.12.2026.",
    en: "“{{read}}” is not a date. Write day, month and year, such as 31.12.2026.",
  },
  "field.amount.approximate": {
    nb: "Beløpet er skrevet «{{read}}», altså omtrentlig. Som tall blir det {{proposal}} kr.",
    nn: "Beløpet er skrive «{{read}}», altså omtrentleg. Som tal blir det {{proposal}} kr.",
    sv: "Beloppet är skrivet ”{{read}}”, alltså ungefärligt. Som tal blir det {{proposal}} kr.",
    en: "The amount is written “{{read}}”, which is approximate. As a number it is {{proposal}} kr.",
  },
  "field.amount.unreadable": {
    nb: "«{{read}}» er ikke et beløp. Skriv kroner, slik som 1 234,50 eller 9,8 mill.",
    nn: "«{{read}}» er ikkje eit beløp. Skriv kroner, slik som 1 234,50 eller 9,8 mill.",
    sv: "”{{read}}” är inte ett belopp. Skriv kronor, till exempel 1 234,50 eller 9,8 milj.",
    en: "“{{read}}” is not an amount. Write kroner, such as 1 234,50 or 9,8 mill.",
  },
  "field.number.unreadable": {
    nb: "«{{read}}» er ikke et tall. Skriv et tall, slik som 40 eller 37,5.",
    nn: "«{{read}}» er ikkje eit tal. Skriv eit tal, slik som 40 eller 37,5.",
    sv: "”{{read}}” är inte ett tal. Skriv ett tal, till exempel 40 eller 37,5.",
    en: "“{{read}}” is not a number. Write a number, such as 40 or 37,5.",
  },
  "field.choice.unknown": {
    nb: "«{{read}}» er ikke et av ordene i listen: {{allowed}}.",
    nn: "«{{read}}» er ikkje eit av orda i lista: {{allowed}}.",
    sv: "”{{read}}” är inte ett av orden i listan: {{allowed}}.",
    en: "“{{read}}” is not one of the words of the list: {{allowed}}.",
  },
} satisfies Record<string, Words>;
