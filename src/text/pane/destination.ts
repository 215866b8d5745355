import type { Words } from "../../domain/language";

export const destination = {
  "destination.language": { nb: "Språk i arkene", nn: "Språk i arka", sv: "Språk i bladen", en: "Language of the sheets" },
  "destination.project": { nb: "Prosjekt", nn: "Prosjekt", sv: "Projekt", en: "Project" },
  "destination.subproject": { nb: "Delprosjekt", nn: "Delprosjekt", sv: "Delprojekt", en: "Subproject" },
  "destination.optional": { nb: "Kan stå tomt. Står øverst i hvert ark.", nn: "Kan stå tomt. Står øvst i kvart ark.", sv: "Får vara tomt. Står överst i varje blad.", en: "May be empty. Stands at the top of each sheet." },
  "destination.mode": { nb: "Ark", nn: "Ark", sv: "Blad", en: "Sheets" },
  "destination.mode.new": { nb: "Lag nye ark", nn: "Lag nye ark", sv: "Gör nya blad", en: "Make new sheets" },
  "destination.mode.update": { nb: "Oppdater arkene som finnes", nn: "Oppdater arka som finst", sv: "Uppdatera bladen som finns", en: "Update the sheets that are there" },
  "destination.newSheets": { nb: "Disse arkene blir laget. Ingenting som står i arbeidsboken, blir skrevet over.", nn: "Desse arka blir laga. Ingenting som står i arbeidsboka, blir skrive over.", sv: "De här bladen görs. Inget som står i arbetsboken skrivs över.", en: "These sheets are made. Nothing that stands in the workbook is overwritten." },
  "destination.looking": { nb: "Ser etter ark som kan oppdateres …", nn: "Ser etter ark som kan oppdaterast …", sv: "Ser efter blad som kan uppdateras …", en: "Looking for sheets to update …" },
  "destination.differences_one": { nb: "{{count, number}} forskjell blir skrevet:", nn: "{{count, number}} skilnad blir skriven:", sv: "{{count, number}} skillnad skrivs:", en: "{{count, number}} difference is written:" },
  "destination.differences_other": { nb: "{{count, number}} forskjeller blir skrevet:", nn: "{{count, number}} skilnader blir skrivne:", sv: "{{count, number}} skillnader skrivs:", en: "{{count, number}} differences are written:" },
  "destination.differences.none": { nb: "Arkene er like det du har lest inn. Det er ingenting å oppdatere.", nn: "Arka er like det du har lese inn. Det er ingenting å oppdatere.", sv: "Bladen är lika det du har läst in. Det finns inget att uppdatera.", en: "The sheets are the same as what you have read in. There is nothing to update." },
  "destination.differences.pages": { nb: "Sider med forskjeller", nn: "Sider med skilnader", sv: "Sidor med skillnader", en: "Pages of differences" },
  "destination.added": { nb: "Ny", nn: "Ny", sv: "Ny", en: "New" },
  "destination.before": { nb: "Står nå", nn: "Står no", sv: "Står nu", en: "Stands now" },
  "destination.after": { nb: "Blir", nn: "Blir", sv: "Blir", en: "Becomes" },
  "destination.create": { nb: "Lag arkene", nn: "Lag arka", sv: "Gör bladen", en: "Make the sheets" },
  "destination.update": { nb: "Oppdater arkene", nn: "Oppdater arka", sv: "Uppdatera bladen", en: "Update the sheets" },
  "destination.failed": { nb: "Arkene ble ikke skrevet. Arbeidsboken er som før.", nn: "Arka vart ikkje skrivne. Arbeidsboka er som før.", sv: "Bladen skrevs inte. Arbetsboken är som förut.", en: "The sheets were not written. The workbook is as before." },
  "destination.proposalFailed": { nb: "Arkene som finnes, kunne ikke leses. Du kan lage nye ark.", nn: "Arka som finst, kunne ikkje lesast. Du kan lage nye ark.", sv: "Bladen som finns kunde inte läsas. Du kan göra nya blad.", en: "The sheets that are there could not be read. You can make new sheets." },
} satisfies Record<string, Words>;
