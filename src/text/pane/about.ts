import type { Words } from "../../domain/language";

export const about = {
  "about.title": { nb: "Om Prosjektark", nn: "Om Prosjektark", sv: "Om Prosjektark", en: "About Prosjektark" },
  "about.version": { nb: "Versjon {{version}}", nn: "Versjon {{version}}", sv: "Version {{version}}", en: "Version {{version}}" },
  "about.what": {
    nb: "Gjør framdriftsplaner og risikotabeller om til kontrollerte ark med levende formler.",
    nn: "Gjer framdriftsplanar og risikotabellar om til kontrollerte ark med levande formlar.",
    sv: "Gör tidplaner och risktabeller till kontrollerade blad med levande formler.",
    en: "Turns progress plans and risk tables into validated sheets with live formulas.",
  },
  "about.data": { nb: "Hvor dataene går", nn: "Kvar dataa går", sv: "Vart data går", en: "Where the data go" },
  "about.data.workbook": {
    nb: "Alt du leser inn, blir i arbeidsboken. Prosjektark sender ingenting til noen.",
    nn: "Alt du les inn, blir i arbeidsboka. Prosjektark sender ingenting til nokon.",
    sv: "Allt du läser in stannar i arbetsboken. Prosjektark skickar ingenting till någon.",
    en: "All that you read in stays in the workbook. Prosjektark sends nothing to anybody.",
  },
  "about.data.machine": {
    nb: "Valgene dine under Innstillinger lagres i nettleseren på denne maskinen.",
    nn: "Vala dine under Innstillingar blir lagra i nettlesaren på denne maskina.",
    sv: "Dina val under Inställningar sparas i webbläsaren på den här datorn.",
    en: "Your choices under Settings are kept by the browser on this machine.",
  },
  "about.data.office": {
    nb: "Office.js, biblioteket som forbinder tillegget med Excel, lastes fra Microsoft og følger Microsofts egne vilkår.",
    nn: "Office.js, biblioteket som knyter tillegget til Excel, blir lasta frå Microsoft og følgjer Microsoft sine eigne vilkår.",
    sv: "Office.js, biblioteket som förbinder tillägget med Excel, läses in från Microsoft och följer Microsofts egna villkor.",
    en: "Office.js, the library that connects the add-in with Excel, is loaded from Microsoft and follows Microsoft's own terms.",
  },
  "about.sharing": { nb: "Deling og plattformer", nn: "Deling og plattformer", sv: "Delning och plattformar", en: "Sharing and platforms" },
  "about.sharing.body": {
    nb: "Virker i Excel på nettet, Mac og Windows (Microsoft 365 og Excel 2024). Kolleger uten tillegget ser de siste verdiene, men ikke formler som regner på nytt.",
    nn: "Verkar i Excel på nettet, Mac og Windows (Microsoft 365 og Excel 2024). Kollegaer utan tillegget ser dei siste verdiane, men ikkje formlar som reknar på nytt.",
    sv: "Fungerar i Excel på webben, Mac och Windows (Microsoft 365 och Excel 2024). Kollegor utan tillägget ser de senaste värdena men inte formler som räknar om.",
    en: "Works in Excel on the web, Mac and Windows (Microsoft 365 and Excel 2024). Colleagues without the add-in see the last values, but no formulas that compute anew.",
  },
  "about.accessibility": { nb: "Tilgjengelighet", nn: "Tilgjenge", sv: "Tillgänglighet", en: "Accessibility" },
  "about.accessibility.body": {
    nb: "Laget etter WCAG 2.2 nivå AA. Alt kan gjøres med tastatur: F6 flytter mellom arket og ruten, Tab mellom feltene, Esc går tilbake. Farger står alltid sammen med tekst.",
    nn: "Laga etter WCAG 2.2 nivå AA. Alt kan gjerast med tastatur: F6 flyttar mellom arket og ruta, Tab mellom felta, Esc går tilbake. Fargar står alltid saman med tekst.",
    sv: "Gjort enligt WCAG 2.2 nivå AA. Allt går att göra med tangentbord: F6 flyttar mellan bladet och fönstret, Tab mellan fälten, Esc går tillbaka. Färger står alltid tillsammans med text.",
    en: "Made to WCAG 2.2 level AA. All can be done by keyboard: F6 moves between sheet and pane, Tab between fields, Esc goes back. Colours always stand together with text.",
  },
  "about.help": { nb: "Hjelp", nn: "Hjelp", sv: "Hjälp", en: "Help" },
  "about.help.open": { nb: "Åpne hjelpesidene", nn: "Opne hjelpesidene", sv: "Öppna hjälpsidorna", en: "Open the help pages" },
  "about.licence": { nb: "MIT-lisens.", nn: "MIT-lisens.", sv: "MIT-licens.", en: "MIT licence." },
} satisfies Record<string, Words>;
