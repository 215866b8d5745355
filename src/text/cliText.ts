import type { Words } from "../domain/language";
import { answersSchemaText } from "./answersSchemaText";

/** What the command line says to the person who runs it. */
export const cliText = {
  ...answersSchemaText,
  "usage": {
    nb: "Bruk: npm run --silent prosjektark -- read FIL [--kind auto|grid|risks|…] [--year 2020] [--lang nb|nn|sv|en] [--accept all|none] [--json UT.json] [--xlsx UT.xlsx]\n      npm run --silent prosjektark -- read FIL|MAPPE … [--out MAPPE] [--kind …] [--year …] [--lang …] [--accept …]\n      npm run --silent prosjektark -- new --answers SVAR.json [--into BOK.xlsx] [--xlsx UT.xlsx] [--lang nb|nn|sv|en]\n      npm run --silent prosjektark -- new --schema [--lang nb|nn|sv|en]\n      --kind: auto|progressGrid|riskRegister|mandate|goals|measures|milestones|budget|financing|informationPlan|decisionPoints|savings|events|proposals",
    nn: "Bruk: npm run --silent prosjektark -- read FIL [--kind auto|grid|risks|…] [--year 2020] [--lang nb|nn|sv|en] [--accept all|none] [--json UT.json] [--xlsx UT.xlsx]\n      npm run --silent prosjektark -- read FIL|MAPPE … [--out MAPPE] [--kind …] [--year …] [--lang …] [--accept …]\n      npm run --silent prosjektark -- new --answers SVAR.json [--into BOK.xlsx] [--xlsx UT.xlsx] [--lang nb|nn|sv|en]\n      npm run --silent prosjektark -- new --schema [--lang nb|nn|sv|en]\n      --kind: auto|progressGrid|riskRegister|mandate|goals|measures|milestones|budget|financing|informationPlan|decisionPoints|savings|events|proposals",
    sv: "Användning: npm run --silent prosjektark -- read FIL [--kind auto|grid|risks|…] [--year 2020] [--lang nb|nn|sv|en] [--accept all|none] [--json UT.json] [--xlsx UT.xlsx]\n            npm run --silent prosjektark -- read FIL|MAPP … [--out MAPP] [--kind …] [--year …] [--lang …] [--accept …]\n            npm run --silent prosjektark -- new --answers SVAR.json [--into BOK.xlsx] [--xlsx UT.xlsx] [--lang nb|nn|sv|en]\n            npm run --silent prosjektark -- new --schema [--lang nb|nn|sv|en]\n            --kind: auto|progressGrid|riskRegister|mandate|goals|measures|milestones|budget|financing|informationPlan|decisionPoints|savings|events|proposals",
    en: "Usage: npm run --silent prosjektark -- read FILE [--kind auto|grid|risks|…] [--year 2020] [--lang nb|nn|sv|en] [--accept all|none] [--json OUT.json] [--xlsx OUT.xlsx]\n       npm run --silent prosjektark -- read FILE|FOLDER … [--out FOLDER] [--kind …] [--year …] [--lang …] [--accept …]\n       npm run --silent prosjektark -- new --answers ANSWERS.json [--into BOOK.xlsx] [--xlsx OUT.xlsx] [--lang nb|nn|sv|en]\n       npm run --silent prosjektark -- new --schema [--lang nb|nn|sv|en]\n       --kind: auto|progressGrid|riskRegister|mandate|goals|measures|milestones|budget|financing|informationPlan|decisionPoints|savings|events|proposals",
  },
  "command.unknown": {
    nb: "Kommandoen «{{read}}» finnes ikke. De som finnes, er {{allowed}}.",
    nn: "Kommandoen «{{read}}» finst ikkje. Dei som finst, er {{allowed}}.",
    sv: "Kommandot ”{{read}}” finns inte. De som finns är {{allowed}}.",
    en: "There is no command \"{{read}}\". Those there are: {{allowed}}.",
  },
  "file.missing": {
    nb: "Si hvilken fil som skal leses.",
    nn: "Sei kva fil som skal lesast.",
    sv: "Ange vilken fil som ska läsas.",
    en: "Say which file to read.",
  },
  "several.out": {
    nb: "--json og --xlsx gjelder én fil. For flere filer eller en mappe sier --out hvilken mappe resultatene skal i.",
    nn: "--json og --xlsx gjeld éi fil. For fleire filer eller ei mappe seier --out kva mappe resultata skal i.",
    sv: "--json och --xlsx gäller en fil. För flera filer eller en mapp anger --out vilken mapp resultaten ska ligga i.",
    en: "--json and --xlsx are for one file. For several files or a folder, --out says which folder the results go to.",
  },
  "folder.allowed": {
    nb: "navnet på en mappe",
    nn: "namnet på ei mappe",
    sv: "namnet på en mapp",
    en: "the name of a folder",
  },
  "folder.empty": {
    nb: "Mappen har ingen fil som kan leses.",
    nn: "Mappa har inga fil som kan lesast.",
    sv: "Mappen har ingen fil som kan läsas.",
    en: "The folder has no file that can be read.",
  },
  "file.unreadable": {
    nb: "Filen {{file}} kan ikke leses ({{reason}}).",
    nn: "Fila {{file}} kan ikkje lesast ({{reason}}).",
    sv: "Filen {{file}} kan inte läsas ({{reason}}).",
    en: "The file {{file}} cannot be read ({{reason}}).",
  },
  "file.type": {
    nb: "Filtypen {{read}} leses ikke. Filen må være .docx, .docm, .txt, .tsv, .csv, .html eller .xlsx.",
    nn: "Filtypen {{read}} blir ikkje lesen. Fila må vere .docx, .docm, .txt, .tsv, .csv, .html eller .xlsx.",
    sv: "Filtypen {{read}} läses inte. Filen måste vara .docx, .docm, .txt, .tsv, .csv, .html eller .xlsx.",
    en: "Files of type {{read}} are not read. The file must be .docx, .docm, .txt, .tsv, .csv, .html or .xlsx.",
  },
  "file.unwritable": {
    nb: "Filen {{file}} kan ikke skrives ({{reason}}).",
    nn: "Fila {{file}} kan ikkje skrivast ({{reason}}).",
    sv: "Filen {{file}} kan inte skrivas ({{reason}}).",
    en: "The file {{file}} cannot be written ({{reason}}).",
  },
  "xlsx.empty": {
    nb: "Filen {{file}} er tom.",
    nn: "Fila {{file}} er tom.",
    sv: "Filen {{file}} är tom.",
    en: "The file {{file}} is empty.",
  },
  "xlsx.notWorkbook": {
    nb: "Filen {{file}} er ikke en Excel-arbeidsbok, selv om navnet slutter på .xlsx.",
    nn: "Fila {{file}} er ikkje ei Excel-arbeidsbok, sjølv om namnet sluttar på .xlsx.",
    sv: "Filen {{file}} är ingen Excel-arbetsbok, fast namnet slutar på .xlsx.",
    en: "The file {{file}} is not an Excel workbook, although its name ends in .xlsx.",
  },
  "xlsx.legacyFormat": {
    nb: "Filen {{file}} er i et eldre eller binært Excel-format. Lagre den som .xlsx i Excel, og prøv igjen.",
    nn: "Fila {{file}} er i eit eldre eller binært Excel-format. Lagre ho som .xlsx i Excel, og prøv igjen.",
    sv: "Filen {{file}} är i ett äldre eller binärt Excel-format. Spara den som .xlsx i Excel och försök igen.",
    en: "The file {{file}} is in an older or binary Excel format. Save it as .xlsx in Excel and try again.",
  },
  "xlsx.encrypted": {
    nb: "Arbeidsboken {{file}} er beskyttet med passord. Fjern passordet i Excel, lagre og prøv igjen.",
    nn: "Arbeidsboka {{file}} er verna med passord. Fjern passordet i Excel, lagre og prøv igjen.",
    sv: "Arbetsboken {{file}} är skyddad med lösenord. Ta bort lösenordet i Excel, spara och försök igen.",
    en: "The workbook {{file}} is protected with a password. Remove the password in Excel, save and try again.",
  },
  "xlsx.damaged": {
    nb: "Arbeidsboken {{file}} er skadet og kan ikke leses. Åpne den i Excel og lagre den på nytt.",
    nn: "Arbeidsboka {{file}} er skadd og kan ikkje lesast. Opne ho i Excel og lagre ho på nytt.",
    sv: "Arbetsboken {{file}} är skadad och kan inte läsas. Öppna den i Excel och spara den på nytt.",
    en: "The workbook {{file}} is damaged and cannot be read. Open it in Excel and save it again.",
  },
  "xlsx.tooLarge": {
    nb: "Arbeidsboken {{file}} er for stor til å leses. Lagre arkene med tabellene i en egen arbeidsbok.",
    nn: "Arbeidsboka {{file}} er for stor til å lesast. Lagre arka med tabellane i ei eiga arbeidsbok.",
    sv: "Arbetsboken {{file}} är för stor för att läsas. Spara bladen med tabellerna i en egen arbetsbok.",
    en: "The workbook {{file}} is too large to be read. Save the sheets with the tables in a workbook of their own.",
  },
  "option.unknown": {
    nb: "Valget {{read}} finnes ikke.",
    nn: "Valet {{read}} finst ikkje.",
    sv: "Valet {{read}} finns inte.",
    en: "There is no option {{read}}.",
  },
  "option.value": {
    nb: "{{option}} kan ikke være «{{read}}». Lovlig er {{allowed}}.",
    nn: "{{option}} kan ikkje vere «{{read}}». Lovleg er {{allowed}}.",
    sv: "{{option}} kan inte vara ”{{read}}”. Tillåtet är {{allowed}}.",
    en: "{{option}} cannot be \"{{read}}\". Allowed is {{allowed}}.",
  },
  "year.allowed": {
    nb: "et årstall fra 1901 til 2155",
    nn: "eit årstal frå 1901 til 2155",
    sv: "ett årtal från 1901 till 2155",
    en: "a year from 1901 to 2155",
  },
  "xlsx.nothing": {
    nb: "Ingen arbeidsbok er skrevet: det er ingen tabell å skrive.",
    nn: "Inga arbeidsbok er skriven: det er ingen tabell å skrive.",
    sv: "Ingen arbetsbok har skrivits: det finns ingen tabell att skriva.",
    en: "No workbook was written: there is no table to write.",
  },
  "xlsx.written": {
    nb: "Skrev {{file}} med {{sheets}}.",
    nn: "Skreiv {{file}} med {{sheets}}.",
    sv: "Skrev {{file}} med {{sheets}}.",
    en: "Wrote {{file}} with {{sheets}}.",
  },
  "new.file": {
    nb: "new leser bare svarene i --answers; «{{read}}» er for mye.",
    nn: "new les berre svara i --answers; «{{read}}» er for mykje.",
    sv: "new läser bara svaren i --answers; ”{{read}}” är för mycket.",
    en: "new reads only the answers in --answers; \"{{read}}\" is too much.",
  },
  "new.answers.missing": {
    nb: "Si hvilken fil svarene står i med --answers, eller be om skjemaet deres med --schema.",
    nn: "Sei kva fil svara står i med --answers, eller be om skjemaet deira med --schema.",
    sv: "Ange vilken fil svaren står i med --answers, eller be om deras schema med --schema.",
    en: "Say which file the answers are in with --answers, or ask for their schema with --schema.",
  },
  "answers.tooLarge": {
    nb: "Filen {{file}} er for stor. Svarene kan ta {{megabytes}} MB.",
    nn: "Fila {{file}} er for stor. Svara kan ta {{megabytes}} MB.",
    sv: "Filen {{file}} är för stor. Svaren får ta {{megabytes}} MB.",
    en: "The file {{file}} is too large. Answers may take {{megabytes}} MB.",
  },
  "answers.notUtf8": {
    nb: "Filen {{file}} er ikke lagret som UTF-8. Lagre den på nytt med den tegnkodingen.",
    nn: "Fila {{file}} er ikkje lagra som UTF-8. Lagre ho på nytt med den teiknkodinga.",
    sv: "Filen {{file}} är inte sparad som UTF-8. Spara den på nytt med den teckenkodningen.",
    en: "The file {{file}} is not saved as UTF-8. Save it again with that encoding.",
  },
  "answers.notJson": {
    nb: "Filen {{file}} er ikke gyldig JSON ({{reason}}).",
    nn: "Fila {{file}} er ikkje gyldig JSON ({{reason}}).",
    sv: "Filen {{file}} är inte giltig JSON ({{reason}}).",
    en: "The file {{file}} is not valid JSON ({{reason}}).",
  },
  "value.missing": {
    nb: "(mangler)",
    nn: "(manglar)",
    sv: "(saknas)",
    en: "(missing)",
  },
  "building": {
    nb: "Bygger tillegget første gang. Det tar et halvt minutt.",
    nn: "Byggjer tillegget første gong. Det tek eit halvt minutt.",
    sv: "Bygger tillägget första gången. Det tar en halv minut.",
    en: "Building the add-in for the first time. This takes half a minute.",
  },
} satisfies Record<string, Words>;
