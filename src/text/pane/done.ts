import type { Words } from "../../domain/language";

export const done = {
  "done.written": { nb: "{{what}} står nå i arbeidsboken.", nn: "{{what}} står no i arbeidsboka.", sv: "{{what}} står nu i arbetsboken.", en: "{{what}} now stand in the workbook." },
  "done.sheets": { nb: "Ark", nn: "Ark", sv: "Blad", en: "Sheets" },
  "done.next": { nb: "Hva nå?", nn: "Kva no?", sv: "Vad nu?", en: "What now?" },
  "done.check": { nb: "Kontroller arkene", nn: "Kontroller arka", sv: "Kontrollera bladen", en: "Check the sheets" },
  "done.another": { nb: "Strukturer en tabell til", nn: "Strukturer ein tabell til", sv: "Strukturera en tabell till", en: "Structure another table" },
  "done.undo": { nb: "Angre", nn: "Angre", sv: "Ångra", en: "Undo" },
  "done.undone": { nb: "Angret. Arbeidsboken er som før. Det du leste inn, er her fortsatt.", nn: "Angra. Arbeidsboka er som før. Det du las inn, er her framleis.", sv: "Ångrat. Arbetsboken är som förut. Det du läste in finns kvar här.", en: "Undone. The workbook is as before. What you read in is still here." },
  "done.undo.failed": { nb: "Det ble ikke angret.", nn: "Det vart ikkje angra.", sv: "Det ångrades inte.", en: "It was not undone." },
  "done.undo.changed.title": { nb: "Arkene er endret siden", nn: "Arka er endra sidan", sv: "Bladen har ändrats sedan dess", en: "The sheets have been changed since" },
  "done.undo.changed.body": { nb: "Noen har skrevet i arkene etter at de ble laget. Angrer du nå, blir også det borte.", nn: "Nokon har skrive i arka etter at dei vart laga. Angrar du no, blir òg det borte.", sv: "Någon har skrivit i bladen sedan de gjordes. Ångrar du nu försvinner även det.", en: "Somebody has written in the sheets since they were made. If you undo now, that is lost too." },
  "done.undo.anyway": { nb: "Angre likevel", nn: "Angre likevel", sv: "Ångra ändå", en: "Undo all the same" },
  "done.undo.keep": { nb: "Behold arkene", nn: "Behald arka", sv: "Behåll bladen", en: "Keep the sheets" },
} satisfies Record<string, Words>;
