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
  "tables.repeats": { nb: "Gjentar det som står i en annen tabell, og er derfor ikke med.", nn: "Tek opp att det som står i ein annan tabell, og er difor ikkje med.", sv: "Upprepar det som står i en annan tabell och är därför inte med.", en: "Says again what stands in another table, and is therefore left out." },
  "tables.repeats.included": { nb: "Gjentar det som står i en annen tabell.", nn: "Tek opp att det som står i ein annan tabell.", sv: "Upprepar det som står i en annan tabell.", en: "Says again what stands in another table." },
} satisfies Record<string, Words>;
