import type { Words } from "../domain/language";

/** What the schema of the answers says of itself and of each kind of field. */
export const answersSchemaText = {
  "schema.title": {
    nb: "Svar til et nytt delprosjekt i Prosjektark", nn: "Svar til eit nytt delprosjekt i Prosjektark",
    sv: "Svar till ett nytt delprojekt i Prosjektark", en: "Answers for a new Prosjektark subproject",
  },
  "schema.description": {
    nb: "Bare header.subproject må fylles ut. Det som utelates, er tomt. Alt kan skrives som tekst, slik et menneske ville skrevet det; tall kan også skrives som tall.",
    nn: "Berre header.subproject må fyllast ut. Det som er utelate, er tomt. Alt kan skrivast som tekst, slik eit menneske ville skrive det; tal kan òg skrivast som tal.",
    sv: "Bara header.subproject måste fyllas i. Det som utelämnas är tomt. Allt kan skrivas som text, så som en människa skulle skriva det; tal kan också skrivas som tal.",
    en: "Only header.subproject must be filled in. What is left out is empty. Everything can be written as text, as a person would write it; numbers can be numbers too.",
  },
  "schema.text": { nb: "Tekst på høyst {{longest}} tegn.", nn: "Tekst på høgst {{longest}} teikn.", sv: "Text på högst {{longest}} tecken.", en: "Text of at most {{longest}} characters." },
  "schema.required": { nb: "Må fylles ut.", nn: "Må fyllast ut.", sv: "Måste fyllas i.", en: "Must be filled in." },
  "schema.date": {
    nb: "Dato fra 2000 til 2099, for eksempel 31.12.2026 eller 2026-12-31.", nn: "Dato frå 2000 til 2099, til dømes 31.12.2026 eller 2026-12-31.",
    sv: "Datum från 2000 till 2099, till exempel 2026-12-31 eller 31.12.2026.", en: "Date from 2000 to 2099, such as 31.12.2026 or 2026-12-31.",
  },
  "schema.amount": {
    nb: "Beløp i kroner, for eksempel 1 234,50, 300.000 eller 9,8 mill.", nn: "Beløp i kroner, til dømes 1 234,50, 300.000 eller 9,8 mill.",
    sv: "Belopp i kronor, till exempel 1 234,50, 300.000 eller 9,8 mkr.", en: "Amount in kroner, such as 1 234,50, 300.000 or 9,8 mill.",
  },
  "schema.amounts": {
    nb: "Inntil {{most}} beløp i kroner med semikolon imellom, januar først. Tomt mellom to semikolon er ikke ført.",
    nn: "Inntil {{most}} beløp i kroner med semikolon imellom, januar først. Tomt mellom to semikolon er ikkje ført.",
    sv: "Upp till {{most}} belopp i kronor med semikolon emellan, januari först. Tomt mellan två semikolon är inte bokfört.",
    en: "Up to {{most}} amounts in kroner with semicolons between, January first. Nothing between two semicolons is not booked yet.",
  },
  "schema.rating": {
    nb: "Helt tall fra 1 til 5, eller ordet for det: {{words}}. Tomt er ikke vurdert.", nn: "Heilt tal frå 1 til 5, eller ordet for det: {{words}}. Tomt er ikkje vurdert.",
    sv: "Heltal från 1 till 5, eller ordet för det: {{words}}. Tomt är inte bedömt.", en: "Whole number from 1 to 5, or its word: {{words}}. Empty is not rated.",
  },
  "schema.number": {
    nb: "Tall fra {{from}} til {{to}}; desimalkomma i tekst.", nn: "Tal frå {{from}} til {{to}}; desimalkomma i tekst.",
    sv: "Tal från {{from}} till {{to}}; decimalkomma i text.", en: "Number from {{from}} to {{to}}; a decimal comma in text.",
  },
  "schema.wholeNumber": {
    nb: "Helt tall fra {{from}} til {{to}}.", nn: "Heilt tal frå {{from}} til {{to}}.", sv: "Heltal från {{from}} till {{to}}.", en: "Whole number from {{from}} to {{to}}.",
  },
  "schema.choice": {
    nb: "En av: {{allowed}}. Når ingenting er sagt: {{first}}.", nn: "Ein av: {{allowed}}. Når ingenting er sagt: {{first}}.",
    sv: "En av: {{allowed}}. När inget är sagt: {{first}}.", en: "One of: {{allowed}}. When nothing is said: {{first}}.",
  },
  "schema.optionalChoice": {
    nb: "En av: {{allowed}}. Kan stå tomt.", nn: "Ein av: {{allowed}}. Kan stå tomt.", sv: "En av: {{allowed}}. Kan lämnas tomt.", en: "One of: {{allowed}}. May be empty.",
  },
  "schema.rows": {
    nb: "Inntil {{most}} rader. Rader der ingenting er sagt, utelates; i alle andre må {{required}} fylles ut.",
    nn: "Inntil {{most}} rader. Rader der ingenting er sagt, blir utelatne; i alle andre må {{required}} fyllast ut.",
    sv: "Upp till {{most}} rader. Rader där inget är sagt utelämnas; i alla andra måste {{required}} fyllas i.",
    en: "Up to {{most}} rows. Rows in which nothing is said are left out; in all others {{required}} must be filled in.",
  },
  "schema.shares": {
    nb: "Tolv andeler med semikolon imellom, januar først, til sammen 100 (prosent), 12 (tolvdeler) eller 1.",
    nn: "Tolv delar med semikolon imellom, januar først, til saman 100 (prosent), 12 (tolvdelar) eller 1.",
    sv: "Tolv andelar med semikolon emellan, januari först, tillsammans 100 (procent), 12 (tolftedelar) eller 1.",
    en: "Twelve shares with semicolons between, January first, 100 (percent), 12 (twelfths) or 1 in all.",
  },
  "schema.milestoneNumber": {
    nb: "Nummer som tekst: 1, 1.1, …, 1.9, 1.10.", nn: "Nummer som tekst: 1, 1.1, …, 1.9, 1.10.", sv: "Nummer som text: 1, 1.1, …, 1.9, 1.10.", en: "Number as text: 1, 1.1, …, 1.9, 1.10.",
  },
  "schema.code": { nb: "Kode uten mellomrom, for eksempel A.", nn: "Kode utan mellomrom, til dømes A.", sv: "Kod utan mellanslag, till exempel A.", en: "Code without spaces, such as A." },
  "schema.week": {
    nb: "Uke i perioden: 5, uke 5, 5/26 eller 2026-U05.", nn: "Veke i perioden: 5, veke 5, 5/26 eller 2026-U05.",
    sv: "Vecka i perioden: 5, vecka 5, 5/26 eller 2026-V05.", en: "Week of the period: 5, week 5, 5/26 or 2026-W05.",
  },
  "schema.weeks": {
    nb: "Uker i perioden: 14-15, 27, 52-1.", nn: "Veker i perioden: 14-15, 27, 52-1.", sv: "Veckor i perioden: 14-15, 27, 52-1.", en: "Weeks of the period: 14-15, 27, 52-1.",
  },
  "schema.when": {
    nb: "Dato, periode eller ord, for eksempel 15.1.2026, april–juni 2026, høst 2026 eller snarest.", nn: "Dato, periode eller ord, til dømes 15.1.2026, april–juni 2026, haust 2026 eller snarast.",
    sv: "Datum, period eller ord, till exempel 2026-01-15, april–juni 2026, hösten 2026 eller snarast.", en: "Date, period or words, such as 15.1.2026, April–June 2026, autumn 2026 or as soon as possible.",
  },
  "schema.reportingRhythm": {
    nb: "Hvor ofte: månedlig, hver 3. måned, 4 ganger i året eller etter behov.", nn: "Kor ofte: månadleg, kvar 3. månad, 4 gonger i året eller etter behov.",
    sv: "Hur ofta: varje månad, var 3:e månad, 4 gånger per år eller vid behov.", en: "How often: monthly, every 3 months, 4 times a year or as needed.",
  },
} satisfies Record<string, Words>;
