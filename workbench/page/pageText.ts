import type { HostLocale } from "./hostLocale";

type Words = Readonly<Record<HostLocale, string>>;

/** The words of the workbench itself; everything of the add-in comes from the add-in. */
const words = {
  open: { "nb-NO": "Åpne fil", "nn-NO": "Opne fil", "sv-SE": "Öppna fil", "en-US": "Open file" },
  openTip: { "nb-NO": "Åpne en Excel-fil (.xlsx)", "nn-NO": "Opne ei Excel-fil (.xlsx)", "sv-SE": "Öppna en Excel-fil (.xlsx)", "en-US": "Open an Excel file (.xlsx)" },
  save: { "nb-NO": "Lagre fil", "nn-NO": "Lagre fil", "sv-SE": "Spara fil", "en-US": "Save file" },
  saveTip: { "nb-NO": "Lagre som Excel-fil (.xlsx)", "nn-NO": "Lagre som Excel-fil (.xlsx)", "sv-SE": "Spara som Excel-fil (.xlsx)", "en-US": "Save as an Excel file (.xlsx)" },
  language: { "nb-NO": "Språk", "nn-NO": "Språk", "sv-SE": "Språk", "en-US": "Language" },
  newBook: { "nb-NO": "Bok1.xlsx", "nn-NO": "Bok1.xlsx", "sv-SE": "Bok1.xlsx", "en-US": "Book1.xlsx" },
  ribbon: { "nb-NO": "Bånd", "nn-NO": "Band", "sv-SE": "Menyflikar", "en-US": "Ribbon" },
  grid: { "nb-NO": "Regneark", "nn-NO": "Rekneark", "sv-SE": "Kalkylblad", "en-US": "Spreadsheet" },
  pane: { "nb-NO": "Oppgaverute", "nn-NO": "Oppgåverute", "sv-SE": "Åtgärdsfönster", "en-US": "Task pane" },
  closePane: { "nb-NO": "Lukk oppgaveruten", "nn-NO": "Lukk oppgåveruta", "sv-SE": "Stäng åtgärdsfönstret", "en-US": "Close the task pane" },
  paneWidth: { "nb-NO": "Bredden på oppgaveruten", "nn-NO": "Breidda på oppgåveruta", "sv-SE": "Åtgärdsfönstrets bredd", "en-US": "Width of the task pane" },
  cellMenu: { "nb-NO": "Valg for cellen", "nn-NO": "Val for cella", "sv-SE": "Val för cellen", "en-US": "Options for the cell" },
  chart: { "nb-NO": "Diagram", "nn-NO": "Diagram", "sv-SE": "Diagram", "en-US": "Chart" },
  chartFigures: { "nb-NO": "Vis tallene", "nn-NO": "Vis tala", "sv-SE": "Visa siffrorna", "en-US": "Show the figures" },
  dismiss: { "nb-NO": "Lukk", "nn-NO": "Lukk", "sv-SE": "Stäng", "en-US": "Dismiss" },
  "open.empty": { "nb-NO": "Filen er tom.", "nn-NO": "Fila er tom.", "sv-SE": "Filen är tom.", "en-US": "The file is empty." },
  "open.notWorkbook": {
    "nb-NO": "Filen er ikke en Excel-arbeidsbok (.xlsx).",
    "nn-NO": "Fila er ikkje ei Excel-arbeidsbok (.xlsx).",
    "sv-SE": "Filen är inte en Excel-arbetsbok (.xlsx).",
    "en-US": "The file is not an Excel workbook (.xlsx).",
  },
  "open.legacyFormat": {
    "nb-NO": "Filen har et eldre Excel-format. Lagre den som .xlsx først.",
    "nn-NO": "Fila har eit eldre Excel-format. Lagre ho som .xlsx først.",
    "sv-SE": "Filen har ett äldre Excel-format. Spara den som .xlsx först.",
    "en-US": "The file is in an older Excel format. Save it as .xlsx first.",
  },
  "open.encrypted": {
    "nb-NO": "Arbeidsboken har passord. Fjern passordet i Excel og lagre den på nytt.",
    "nn-NO": "Arbeidsboka har passord. Fjern passordet i Excel og lagre ho på nytt.",
    "sv-SE": "Arbetsboken har lösenord. Ta bort lösenordet i Excel och spara den igen.",
    "en-US": "The workbook has a password. Remove it in Excel and save the workbook again.",
  },
  "open.damaged": {
    "nb-NO": "Arbeidsboken er skadet og kan ikke leses.",
    "nn-NO": "Arbeidsboka er skadd og kan ikkje lesast.",
    "sv-SE": "Arbetsboken är skadad och kan inte läsas.",
    "en-US": "The workbook is damaged and cannot be read.",
  },
  "open.tooLarge": {
    "nb-NO": "Arbeidsboken er større enn det som kan åpnes her.",
    "nn-NO": "Arbeidsboka er større enn det som kan opnast her.",
    "sv-SE": "Arbetsboken är större än vad som kan öppnas här.",
    "en-US": "The workbook is larger than can be opened here.",
  },
  notSaved: {
    "nb-NO": "Arbeidsboken kunne ikke lagres.",
    "nn-NO": "Arbeidsboka kunne ikkje lagrast.",
    "sv-SE": "Arbetsboken kunde inte sparas.",
    "en-US": "The workbook could not be saved.",
  },
  notStarted: {
    "nb-NO": "Arbeidsbenken kunne ikke starte:",
    "nn-NO": "Arbeidsbenken kunne ikkje starte:",
    "sv-SE": "Arbetsbänken kunde inte starta:",
    "en-US": "The workbench could not start:",
  },
  commandFailed: {
    "nb-NO": "Tillegget kunne ikke utføre kommandoen.",
    "nn-NO": "Tillegget kunne ikkje utføre kommandoen.",
    "sv-SE": "Tillägget kunde inte utföra kommandot.",
    "en-US": "The add-in could not carry out the command.",
  },
} satisfies Record<string, Words>;

export type PageTextKey = keyof typeof words;
export type PageText = (key: PageTextKey) => string;

export function pageText(locale: HostLocale): PageText {
  return (key) => words[key][locale];
}
