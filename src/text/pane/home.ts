import type { Words } from "../../domain/language";

export const home = {
  "home.title": { nb: "Prosjektark", nn: "Prosjektark", sv: "Prosjektark", en: "Prosjektark" },
  "home.lead": {
    nb: "Gjør tabeller fra prosjektmandater om til ark du kan regne på og stole på.",
    nn: "Gjer tabellar frå prosjektmandat om til ark du kan rekne på og stole på.",
    sv: "Gör tabeller ur projektdirektiv till blad som du kan räkna på och lita på.",
    en: "Turns tables from project mandates into sheets you can compute on and trust.",
  },
  "home.workbook": { nb: "I denne arbeidsboken", nn: "I denne arbeidsboka", sv: "I den här arbetsboken", en: "In this workbook" },
  "home.nothing": {
    nb: "Prosjektark har ikke laget noe her ennå. Begynn med en tabell: marker den i arket, eller lim den inn.",
    nn: "Prosjektark har ikkje laga noko her enno. Byrj med ein tabell: marker han i arket, eller lim han inn.",
    sv: "Prosjektark har inte gjort något här ännu. Börja med en tabell: markera den i bladet eller klistra in den.",
    en: "Prosjektark has made nothing here yet. Start with a table: select it in the sheet, or paste it.",
  },
  "home.unnamed": { nb: "Delprosjekt uten navn", nn: "Delprosjekt utan namn", sv: "Delprojekt utan namn", en: "Unnamed subproject" },
  "home.sheets": { nb: "Ark", nn: "Ark", sv: "Blad", en: "Sheets" },
  "home.goToSheet": { nb: "Gå til arket {{name}}", nn: "Gå til arket {{name}}", sv: "Gå till bladet {{name}}", en: "Go to the sheet {{name}}" },
  "home.findings.none": { nb: "Ingen åpne funn", nn: "Ingen opne funn", sv: "Inga öppna fynd", en: "No open findings" },
  "home.findings_one": { nb: "{{count, number}} åpent funn", nn: "{{count, number}} ope funn", sv: "{{count, number}} öppet fynd", en: "{{count, number}} open finding" },
  "home.findings_other": { nb: "{{count, number}} åpne funn", nn: "{{count, number}} opne funn", sv: "{{count, number}} öppna fynd", en: "{{count, number}} open findings" },
  "home.findings.unknown": { nb: "Funnene kunne ikke leses", nn: "Funna kunne ikkje lesast", sv: "Fynden kunde inte läsas", en: "The findings could not be read" },
  "home.next": { nb: "Hva vil du gjøre?", nn: "Kva vil du gjere?", sv: "Vad vill du göra?", en: "What do you want to do?" },
  "home.next.selection": { nb: "Strukturer markert område", nn: "Strukturer markert område", sv: "Strukturera markerat område", en: "Structure the selected range" },
  "home.next.selection.about": { nb: "Tabellen står alt i et ark.", nn: "Tabellen står alt i eit ark.", sv: "Tabellen står redan i ett blad.", en: "The table already stands in a sheet." },
  "home.next.paste": { nb: "Lim inn en tabell", nn: "Lim inn ein tabell", sv: "Klistra in en tabell", en: "Paste a table" },
  "home.next.paste.about": { nb: "Fra Word, Excel, e-post eller hele mandatet.", nn: "Frå Word, Excel, e-post eller heile mandatet.", sv: "Från Word, Excel, e-post eller hela direktivet.", en: "From Word, Excel, e-mail or the whole mandate." },
  "home.next.checks": { nb: "Kontroller arkene", nn: "Kontroller arka", sv: "Kontrollera bladen", en: "Check the sheets" },
  "home.next.checks.about": { nb: "Finn det som mangler eller ikke stemmer.", nn: "Finn det som manglar eller ikkje stemmer.", sv: "Hitta det som saknas eller inte stämmer.", en: "Find what is missing or does not agree." },
  "home.next.statusDate": { nb: "Gå til statusdato", nn: "Gå til statusdato", sv: "Gå till statusdatum", en: "Go to the status date" },
  "home.next.statusDate.about": { nb: "Datoen som «denne uken» regnes fra.", nn: "Datoen som «denne veka» blir rekna frå.", sv: "Datumet som ”den här veckan” räknas från.", en: "The date that “this week” is counted from." },
} satisfies Record<string, Words>;
