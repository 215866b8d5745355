import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

export const answerIssues = {
  "answer.required": {
    nb: "Feltet må fylles ut.", nn: "Feltet må fyllast ut.", sv: "Fältet måste fyllas i.", en: "This field must be filled in.",
  },
  "answer.shape": {
    nb: "«{{read}}» passer ikke i svarene. Kjør new --schema for å se hva som er lov.",
    nn: "«{{read}}» passar ikkje i svara. Køyr new --schema for å sjå kva som er lov.",
    sv: "”{{read}}” passar inte i svaren. Kör new --schema för att se vad som är tillåtet.",
    en: "\"{{read}}\" does not fit the answers. Run new --schema to see what is allowed.",
  },
  "answer.text.tooLong": {
    nb: "Teksten har {{length}} tegn. Feltet tar {{allowed}}.", nn: "Teksten har {{length}} teikn. Feltet tek {{allowed}}.",
    sv: "Texten har {{length}} tecken. Fältet rymmer {{allowed}}.", en: "The text has {{length}} characters. The field takes {{allowed}}.",
  },
  "answer.rows.tooMany": {
    nb: "Det er {{count}} rader. Tabellen tar {{allowed}}.", nn: "Det er {{count}} rader. Tabellen tek {{allowed}}.",
    sv: "Det är {{count}} rader. Tabellen rymmer {{allowed}}.", en: "There are {{count}} rows. The table takes {{allowed}}.",
  },
  "answer.date.unreadable": {
    nb: "«{{read}}» er ikke en dato. Skriv for eksempel 31.12.2026.", nn: "«{{read}}» er ikkje ein dato. Skriv til dømes 31.12.2026.",
    sv: "”{{read}}” är inget datum. Skriv till exempel 2026-12-31.", en: "\"{{read}}\" is not a date. Write 31.12.2026, for example.",
  },
  "answer.date.outOfRange": {
    nb: "«{{read}}» ligger utenfor årene {{firstYear}} til {{lastYear}}.", nn: "«{{read}}» ligg utanfor åra {{firstYear}} til {{lastYear}}.",
    sv: "”{{read}}” ligger utanför åren {{firstYear}} till {{lastYear}}.", en: "\"{{read}}\" is outside the years {{firstYear}} to {{lastYear}}.",
  },
  "answer.amount.unreadable": {
    nb: "«{{read}}» er ikke et beløp. Skriv for eksempel 1 234,50, 300.000, -500 eller 9,8 mill.",
    nn: "«{{read}}» er ikkje eit beløp. Skriv til dømes 1 234,50, 300.000, -500 eller 9,8 mill.",
    sv: "”{{read}}” är inget belopp. Skriv till exempel 1 234,50, 300.000, -500 eller 9,8 mkr.",
    en: "\"{{read}}\" is not an amount. Write 1 234,50, 300.000, -500 or 9,8 mill, for example.",
  },
  "answer.amounts.tooMany": {
    nb: "Det er {{count}} beløp. Feltet tar {{allowed}}, med semikolon imellom.", nn: "Det er {{count}} beløp. Feltet tek {{allowed}}, med semikolon imellom.",
    sv: "Det är {{count}} belopp. Fältet rymmer {{allowed}}, med semikolon emellan.", en: "There are {{count}} amounts. The field takes {{allowed}}, with semicolons between.",
  },
  "answer.rating.unreadable": {
    nb: "«{{read}}» er ikke en vurdering. Skriv 1 til 5, eller svært lav, lav, middels, høy eller svært høy.",
    nn: "«{{read}}» er ikkje ei vurdering. Skriv 1 til 5, eller svært låg, låg, middels, høg eller svært høg.",
    sv: "”{{read}}” är ingen bedömning. Skriv 1 till 5, eller mycket låg, låg, medel, hög eller mycket hög.",
    en: "\"{{read}}\" is not a rating. Write 1 to 5, or very low, low, medium, high or very high.",
  },
  "answer.number.unreadable": {
    nb: "«{{read}}» er ikke et tall fra {{from}} til {{to}}.", nn: "«{{read}}» er ikkje eit tal frå {{from}} til {{to}}.",
    sv: "”{{read}}” är inget tal från {{from}} till {{to}}.", en: "\"{{read}}\" is not a number from {{from}} to {{to}}.",
  },
  "answer.number.notWhole": {
    nb: "«{{read}}» er ikke et helt tall fra {{from}} til {{to}}.", nn: "«{{read}}» er ikkje eit heilt tal frå {{from}} til {{to}}.",
    sv: "”{{read}}” är inget heltal från {{from}} till {{to}}.", en: "\"{{read}}\" is not a whole number from {{from}} to {{to}}.",
  },
  "answer.choice.unknown": {
    nb: "«{{read}}» kan ikke velges. Lov er: {{allowed}}.", nn: "«{{read}}» kan ikkje veljast. Lov er: {{allowed}}.",
    sv: "”{{read}}” kan inte väljas. Tillåtet är: {{allowed}}.", en: "\"{{read}}\" cannot be chosen. Allowed are: {{allowed}}.",
  },
  "answer.milestoneNumber.unreadable": {
    nb: "«{{read}}» er ikke et nummer på en milepæl. Skriv 1, 1.1, 1.2 og så videre.", nn: "«{{read}}» er ikkje eit nummer på ein milepæl. Skriv 1, 1.1, 1.2 og så vidare.",
    sv: "”{{read}}” är inget nummer på en milstolpe. Skriv 1, 1.1, 1.2 och så vidare.", en: "\"{{read}}\" is not a milestone's number. Write 1, 1.1, 1.2 and so on.",
  },
  "answer.key.shares": {
    nb: "Nøkkelen må ha tolv andeler med semikolon imellom, ingen under 0, som til sammen er 100 prosent eller 1. Det står «{{read}}».",
    nn: "Nøkkelen må ha tolv delar med semikolon imellom, ingen under 0, som til saman er 100 prosent eller 1. Det står «{{read}}».",
    sv: "Nyckeln måste ha tolv andelar med semikolon emellan, ingen under 0, som tillsammans är 100 procent eller 1. Det står ”{{read}}”.",
    en: "The key must have twelve shares with semicolons between, none below 0, that sum to 100 percent or 1. It says \"{{read}}\".",
  },
  "answer.key.unknown": {
    nb: "Nøkkelen «{{read}}» er ikke beskrevet. La feltet stå tomt for like deler, eller legg nøkkelen til først.",
    nn: "Nøkkelen «{{read}}» er ikkje skildra. Lat feltet stå tomt for like delar, eller legg nøkkelen til først.",
    sv: "Nyckeln ”{{read}}” är inte beskriven. Lämna fältet tomt för lika delar, eller lägg till nyckeln först.",
    en: "The key \"{{read}}\" is not described. Leave the field empty for equal parts, or add the key first.",
  },
  "answer.period.missing": {
    nb: "Framdriftsplanen trenger både første og siste dag.", nn: "Framdriftsplanen treng både første og siste dag.",
    sv: "Tidplanen behöver både första och sista dag.", en: "The progress plan needs both a first and a last day.",
  },
  "answer.period.reversed": {
    nb: "Siste dag kommer før første dag.", nn: "Siste dag kjem før første dag.", sv: "Sista dagen kommer före första dagen.", en: "The last day comes before the first day.",
  },
  "answer.period.tooLong": {
    nb: "Perioden er {{count}} uker. Rutenettet tar {{allowed}}: del planen i flere delprosjekter eller kort den ned.",
    nn: "Perioden er {{count}} veker. Rutenettet tek {{allowed}}: del planen i fleire delprosjekt eller kort han ned.",
    sv: "Perioden är {{count}} veckor. Rutnätet rymmer {{allowed}}: dela planen i flera delprojekt eller korta ner den.",
    en: "The period is {{count}} weeks. The grid takes {{allowed}}: split the plan into several subprojects or shorten it.",
  },
  "answer.code.spaces": {
    nb: "Koden «{{read}}» har mellomrom i seg. Skriv den i ett ord, for eksempel A.", nn: "Koden «{{read}}» har mellomrom i seg. Skriv han i eitt ord, til dømes A.",
    sv: "Koden ”{{read}}” innehåller mellanslag. Skriv den i ett ord, till exempel A.", en: "The code \"{{read}}\" has a space in it. Write it as one word, such as A.",
  },
  "answer.code.repeated": {
    nb: "Koden «{{read}}» står flere ganger i forklaringen.", nn: "Koden «{{read}}» står fleire gonger i forklaringa.",
    sv: "Koden ”{{read}}” står flera gånger i förklaringen.", en: "The code \"{{read}}\" stands more than once in the legend.",
  },
  "answer.code.unknown": {
    nb: "Koden «{{read}}» står ikke i forklaringen. Lov er: {{allowed}}.", nn: "Koden «{{read}}» står ikkje i forklaringa. Lov er: {{allowed}}.",
    sv: "Koden ”{{read}}” står inte i förklaringen. Tillåtet är: {{allowed}}.", en: "The code \"{{read}}\" is not in the legend. Allowed are: {{allowed}}.",
  },
  "answer.activity.unknown": {
    nb: "Ingen aktivitet heter «{{read}}». La feltet stå tomt for alle, eller velg en av aktivitetene.",
    nn: "Ingen aktivitet heiter «{{read}}». Lat feltet stå tomt for alle, eller vel ein av aktivitetane.",
    sv: "Ingen aktivitet heter ”{{read}}”. Lämna fältet tomt för alla, eller välj en av aktiviteterna.",
    en: "No activity is called \"{{read}}\". Leave the field empty for all of them, or choose one of the activities.",
  },
  "answer.week.outside": {
    nb: "«{{read}}» er ikke en uke i perioden. Skriv for eksempel 5, 14-15 eller 2026-U05.",
    nn: "«{{read}}» er ikkje ei veke i perioden. Skriv til dømes 5, 14-15 eller 2026-U05.",
    sv: "”{{read}}” är ingen vecka i perioden. Skriv till exempel 5, 14-15 eller 2026-U05.",
    en: "\"{{read}}\" is not a week of the period. Write 5, 14-15 or 2026-U05, for example.",
  },
  "answer.rhythm.unreadable": {
    nb: "«{{read}}» er ikke en rytme. Skriv for eksempel månedlig, hver 3. måned, 4 ganger i året eller etter behov.",
    nn: "«{{read}}» er ikkje ein rytme. Skriv til dømes månadleg, kvar 3. månad, 4 gonger i året eller etter behov.",
    sv: "”{{read}}” är ingen rytm. Skriv till exempel varje månad, var 3:e månad, 4 gånger per år eller vid behov.",
    en: "\"{{read}}\" is not a rhythm. Write monthly, every 3 months, 4 times a year or as needed, for example.",
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
