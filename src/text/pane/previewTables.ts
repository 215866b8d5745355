import type { Words } from "../../domain/language";

/** The list of what was found, by kind. */
export const previewTables = {
  "tables.search": { nb: "Søk i tabellene", nn: "Søk i tabellane", sv: "Sök bland tabellerna", en: "Search the tables" },
  "tables.included_one": { nb: "{{count, number}} av {{total, number}} tabeller er med.", nn: "{{count, number}} av {{total, number}} tabellar er med.", sv: "{{count, number}} av {{total, number}} tabeller är med.", en: "{{count, number}} of {{total, number}} tables is included." },
  "tables.included_other": { nb: "{{count, number}} av {{total, number}} tabeller er med.", nn: "{{count, number}} av {{total, number}} tabellar er med.", sv: "{{count, number}} av {{total, number}} tabeller är med.", en: "{{count, number}} of {{total, number}} tables are included." },
  "tables.shown_one": { nb: "Søket viser {{count, number}}.", nn: "Søket viser {{count, number}}.", sv: "Sökningen visar {{count, number}}.", en: "The search shows {{count, number}}." },
  "tables.shown_other": { nb: "Søket viser {{count, number}}.", nn: "Søket viser {{count, number}}.", sv: "Sökningen visar {{count, number}}.", en: "The search shows {{count, number}}." },
  "tables.kindAll": { nb: "{{kind}}: {{count, number}} av {{total, number}} er med", nn: "{{kind}}: {{count, number}} av {{total, number}} er med", sv: "{{kind}}: {{count, number}} av {{total, number}} är med", en: "{{kind}}: {{count, number}} of {{total, number}} included" },
  "tables.pages": { nb: "Sider: {{kind}}", nn: "Sider: {{kind}}", sv: "Sidor: {{kind}}", en: "Pages: {{kind}}" },
  "tables.facts_one": { nb: "{{count, number}} enkelt svar", nn: "{{count, number}} enkelt svar", sv: "{{count, number}} enskilt svar", en: "{{count, number}} single answer" },
  "tables.facts_other": { nb: "{{count, number}} enkeltsvar", nn: "{{count, number}} enkeltsvar", sv: "{{count, number}} enskilda svar", en: "{{count, number}} single answers" },
  "tables.readAs": { nb: "Les som", nn: "Les som", sv: "Läs som", en: "Read as" },
  "tables.readAs.done": { nb: "Leses nå som {{kind}}.", nn: "Blir no lesen som {{kind}}.", sv: "Läses nu som {{kind}}.", en: "Now read as {{kind}}." },
  "tables.none.unread": { nb: "Vet du hva en av tabellene under er, kan du også velge hva den skal leses som.", nn: "Veit du kva ein av tabellane under er, kan du òg velje kva han skal lesast som.", sv: "Vet du vad en av tabellerna nedan är kan du också välja vad den ska läsas som.", en: "If you know what one of the tables below is, you can also choose what it is to be read as." },
  "tables.unread_one": { nb: "Ikke lest ({{count, number}})", nn: "Ikkje lesne ({{count, number}})", sv: "Inte lästa ({{count, number}})", en: "Not read ({{count, number}})" },
  "tables.unread_other": { nb: "Ikke lest ({{count, number}})", nn: "Ikkje lesne ({{count, number}})", sv: "Inte lästa ({{count, number}})", en: "Not read ({{count, number}})" },
  "tables.unread.note": { nb: "Disse tabellene er ikke lest. Velg hva en av dem skal leses som, om den skal være med.", nn: "Desse tabellane er ikkje lesne. Vel kva ein av dei skal lesast som, om han skal vere med.", sv: "De här tabellerna har inte lästs. Välj vad en av dem ska läsas som om den ska vara med.", en: "These tables are not read. Choose what one of them is to be read as if it should be included." },
  "tables.unread.none": { nb: "Ikke lest", nn: "Ikkje lesen", sv: "Inte läst", en: "Not read" },
  "tables.unread.rows_one": { nb: "{{count, number}} rad", nn: "{{count, number}} rad", sv: "{{count, number}} rad", en: "{{count, number}} row" },
  "tables.unread.rows_other": { nb: "{{count, number}} rader", nn: "{{count, number}} rader", sv: "{{count, number}} rader", en: "{{count, number}} rows" },
  "tables.refused": { nb: "Kan ikke leses som valgt", nn: "Kan ikkje lesast som valt", sv: "Kan inte läsas som valt", en: "Cannot be read as chosen" },
  "tables.repeats": { nb: "Gjentar det som står i en annen tabell, og er derfor ikke med.", nn: "Tek opp att det som står i ein annan tabell, og er difor ikkje med.", sv: "Upprepar det som står i en annan tabell och är därför inte med.", en: "Says again what stands in another table, and is therefore left out." },
  "tables.repeats.included": { nb: "Gjentar det som står i en annen tabell.", nn: "Tek opp att det som står i ein annan tabell.", sv: "Upprepar det som står i en annan tabell.", en: "Says again what stands in another table." },
} satisfies Record<string, Words>;
