import type { Words } from "../../domain/language";

/** How a command goes, whatever it does. */
export const command = {
  "command.progress": { nb: "Framdrift", nn: "Framdrift", sv: "Förlopp", en: "Progress" },
  "command.step.working": { nb: "Arbeider …", nn: "Arbeider …", sv: "Arbetar …", en: "Working …" },
  "command.step.reading": { nb: "Leser arbeidsboken …", nn: "Les arbeidsboka …", sv: "Läser arbetsboken …", en: "Reading the workbook …" },
  "command.step.planning": { nb: "Setter opp arkene …", nn: "Set opp arka …", sv: "Bygger upp bladen …", en: "Laying out the sheets …" },
  "command.step.writing": { nb: "Skriver til arbeidsboken …", nn: "Skriv til arbeidsboka …", sv: "Skriver till arbetsboken …", en: "Writing to the workbook …" },
  "command.step.verifying": { nb: "Ser over det som ble skrevet …", nn: "Ser over det som vart skrive …", sv: "Ser över det som skrevs …", en: "Looking over what was written …" },
  "command.cancel": { nb: "Avbryt", nn: "Avbryt", sv: "Avbryt", en: "Cancel" },
  "command.cancelling": { nb: "Avbryter …", nn: "Avbryt …", sv: "Avbryter …", en: "Cancelling …" },
  "command.failed": { nb: "Det gikk ikke.", nn: "Det gjekk ikkje.", sv: "Det gick inte.", en: "That did not work." },
  "command.failedMore_one": { nb: "og én til.", nn: "og éin til.", sv: "och ett till.", en: "and one more." },
  "command.failedMore_other": { nb: "og {{count}} til.", nn: "og {{count}} til.", sv: "och {{count}} till.", en: "and {{count}} more." },
  "command.retry": { nb: "Prøv igjen", nn: "Prøv igjen", sv: "Försök igen", en: "Try again" },
} satisfies Record<string, Words>;
