import { languages, type Words } from "../../src/domain/language";
import type { Allowed, ColumnDescription, NameDescription, SheetDescription, TableDescription, ValueType, WorkbookDescription } from "./tableDescription";
import { distinctWords } from "./describeWorkbook";

const typeNames: Readonly<Record<ValueType, string>> = { text: "tekst", wholeNumber: "heltall", number: "tall", date: "dato", amount: "beløp", percent: "andel" };
const units: Partial<Record<ValueType, string>> = { amount: "kroner", percent: "1 = 100 %", date: "dag" };

const intro = `# Tabellene i Prosjektarks arbeidsbøker

Denne beskrivelsen er laget av det samme som lager arkene. Den er for deg som henter tabellene inn i Power Query, Power BI eller et annet program. Det samme står maskinlesbart i [tables.schema.json](tables.schema.json).

- **Tabellnavnet** er det samme i alle språk. Det er det Power Query spør etter: \`Excel.CurrentWorkbook(){[Name="Risiko"]}[Content]\`. Det neste delprosjektet i samme arbeidsbok får kortnavnet sitt bak: \`Risiko_Vann\`.
- **Nøkkelen** er det faste navnet på en kolonne i programmer og i JSON-skjemaet. I arket står overskriften på arbeidsbokens språk. Oversett fra overskrift til nøkkel med tabellene under.
- **Rekkefølgen** på kolonnene kan brukeren endre, og egne kolonner kan komme til. Finn kolonnene etter overskrift.
- **Datoer** er Excel-datoer, **beløp** er kroner med ørene i behold, **andeler** er tall der 1 er 100 %. Nummer og konti er tekst, slik at 1.10 og 0230 står som de er skrevet.
- **Formelkolonner** regnes ut i arket og gir tom tekst der det ikke er noe å regne på. De andre kolonnene er det brukeren skriver i.
- En celle der noen har skrevet noe som ikke lar seg lese som tall eller dato, holder det som tekst. Prosjektark melder fra om den under Kontroller.
- **Beløp og fortegn** i budsjettet følger KOSTRA: utgifter er positive, inntekter negative, avvik er budsjett minus regnskap.`;

/** docs/tabeller.md: the published description for people. */
export function tablesMarkdown({ version, sheets, names }: WorkbookDescription): string {
  const parts = [
    intro,
    `Versjon av arkene: ${version}.`,
    ...sheets.flatMap(sheetSection),
    "## Navngitte celler og områder",
    "Formler og programmer finner dem ved navn. Et senere delprosjekt har kortnavnet sitt bak navnet, som for tabellene.",
    table(["Navn", "Nøkkel", "Ark", "Hva", "Type", "Omfang"], names.map((name) => nameRow(name, sheets))),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sheetSection({ title, tables }: SheetDescription): string[] {
  const inOthers = distinctWords(title).slice(1).join(", ");
  return [
    `## ${title.nb}`,
    ...(inOthers === "" ? [] : [`På andre språk: ${inOthers}.`]),
    ...(tables.length === 0 ? ["Ingen tabell: arket regner ut alt av de andre."] : tables.flatMap(tableSection)),
  ];
}

function tableSection({ key, name, columns }: TableDescription): string[] {
  return [
    `### Tabellen \`${name}\``,
    `Nøkkel i skjemaet: \`${key}\`.`,
    table(["Nøkkel", "Bokmål", "Nynorsk", "Svenska", "English", "Type", "Enhet", "Formel", "Lovlig"], columns.map(columnRow)),
  ];
}

function columnRow(column: ColumnDescription): string[] {
  const { heading, type, isFormula, allowed, varies } = column;
  return [
    `\`${exampleKey(column)}\``, ...languages.map((language) => (varies ? varies.meaning[language] : heading[language])),
    type === null ? "som formelen gir" : typeNames[type], (type && units[type]) ?? "", isFormula ? "ja" : "nei", allowed ? allowedText(allowed) : "",
  ];
}

function exampleKey({ key, varies }: ColumnDescription): string {
  return varies?.keyPattern ? key.replace(/\.\d+\.\d+$/, ".ÅÅÅÅ.UU") : key;
}

function allowedText(allowed: Allowed): string {
  switch (allowed.kind) {
    case "words": return `${allowed.words.map(oneOf).join("; ")}${allowed.open ? "; egne ord etter spørsmål" : ""}`;
    case "limits": return `${allowed.from} til ${allowed.to}`;
    case "cells": return `det som står i \`${allowed.name}\``;
    case "rule": return allowed.message.nb;
  }
}

function oneOf(words: Words): string {
  return distinctWords(words).join(" / ");
}

function nameRow({ key, name, sheet, label, type, isRange }: NameDescription, sheets: readonly SheetDescription[]): string[] {
  const title = sheets.find(({ kind }) => kind === sheet)?.title.nb ?? sheet;
  return [`\`${name}\``, `\`${key}\``, title, label.nb, type === null ? "" : typeNames[type], isRange ? "område" : "celle"];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ")).join(" | ")} |`;
  return [line(headings), `|${headings.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}
