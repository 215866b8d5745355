import type { Words } from "../../domain/language";

/** The frame round the screens. */
export const app = {
  "app.navigation": { nb: "Skjermbilder", nn: "Skjermbilete", sv: "Vyer", en: "Screens" },
  "app.screen.home": { nb: "Hjem", nn: "Heim", sv: "Hem", en: "Home" },
  "app.screen.structure": { nb: "Strukturer tabell", nn: "Strukturer tabell", sv: "Strukturera tabell", en: "Structure a table" },
  "app.screen.checks": { nb: "Kontroller", nn: "Kontroller", sv: "Kontrollera", en: "Checks" },
  "app.screen.settings": { nb: "Innstillinger", nn: "Innstillingar", sv: "Inställningar", en: "Settings" },
  "app.screen.about": { nb: "Om", nn: "Om", sv: "Om", en: "About" },
  "app.tab.home": { nb: "Hjem", nn: "Heim", sv: "Hem", en: "Home" },
  "app.tab.structure": { nb: "Strukturer", nn: "Strukturer", sv: "Strukturera", en: "Structure" },
  "app.tab.checks": { nb: "Kontroller", nn: "Kontroller", sv: "Kontrollera", en: "Checks" },
  "app.back": { nb: "Tilbake", nn: "Tilbake", sv: "Tillbaka", en: "Back" },
  "app.errorSummary_one": { nb: "Én ting må rettes før du kan gå videre:", nn: "Éin ting må rettast før du kan gå vidare:", sv: "En sak måste rättas innan du kan gå vidare:", en: "One thing must be put right before you can go on:" },
  "app.errorSummary_other": { nb: "{{count}} ting må rettes før du kan gå videre:", nn: "{{count}} ting må rettast før du kan gå vidare:", sv: "{{count}} saker måste rättas innan du kan gå vidare:", en: "{{count}} things must be put right before you can go on:" },
  "app.pager.previous": { nb: "Forrige side", nn: "Førre side", sv: "Föregående sida", en: "Previous page" },
  "app.pager.next": { nb: "Neste side", nn: "Neste side", sv: "Nästa sida", en: "Next page" },
  "app.pager.range": { nb: "{{from, number}}–{{to, number}} av {{total, number}}", nn: "{{from, number}}–{{to, number}} av {{total, number}}", sv: "{{from, number}}–{{to, number}} av {{total, number}}", en: "{{from, number}}–{{to, number}} of {{total, number}}" },
  "app.failure.title": { nb: "Dette skjermbildet stoppet", nn: "Dette skjermbiletet stoppa", sv: "Vyn stannade", en: "This screen stopped" },
  "app.failure.body": {
    nb: "Prosjektark møtte en feil under visningen. Arbeidsboken er ikke endret av det. Prøv igjen; hjelper det ikke, lukk ruten og åpne den på nytt fra båndet.",
    nn: "Prosjektark møtte ein feil under visinga. Arbeidsboka er ikkje endra av det. Prøv igjen; hjelper det ikkje, lukk ruta og opne ho på nytt frå bandet.",
    sv: "Prosjektark stötte på ett fel när vyn skulle visas. Arbetsboken har inte ändrats av det. Försök igen; hjälper det inte, stäng fönstret och öppna det på nytt från menyfliksområdet.",
    en: "Prosjektark met an error while drawing the screen. The workbook was not changed by it. Try again; if that does not help, close the pane and open it again from the ribbon.",
  },
  "app.failure.retry": { nb: "Prøv igjen", nn: "Prøv igjen", sv: "Försök igen", en: "Try again" },
  "app.outside.title": { nb: "Åpne Prosjektark fra Excel", nn: "Opne Prosjektark frå Excel", sv: "Öppna Prosjektark från Excel", en: "Open Prosjektark from Excel" },
  "app.outside.body": {
    nb: "Denne siden er en rute i Excel og har ingen arbeidsbok å arbeide med her. Åpne en arbeidsbok i Excel, og velg Prosjektark på båndet.",
    nn: "Denne sida er ei rute i Excel og har inga arbeidsbok å arbeide med her. Opne ei arbeidsbok i Excel, og vel Prosjektark på bandet.",
    sv: "Den här sidan är ett fönster i Excel och har ingen arbetsbok att arbeta med här. Öppna en arbetsbok i Excel och välj Prosjektark i menyfliksområdet.",
    en: "This page is a pane in Excel and has no workbook to work with here. Open a workbook in Excel and choose Prosjektark on the ribbon.",
  },
} satisfies Record<string, Words>;
