import type { Words } from "../../domain/language";

export const checks = {
  "checks.title": { nb: "Kontroller", nn: "Kontroller", sv: "Kontrollera", en: "Checks" },
  "checks.lead": {
    nb: "Ser over arkene fra Prosjektark. Velg et funn for å gå til cellen.",
    nn: "Ser over arka frå Prosjektark. Vel eit funn for å gå til cella.",
    sv: "Ser över bladen från Prosjektark. Välj ett fynd för att gå till cellen.",
    en: "Looks over the sheets made by Prosjektark. Choose a finding to go to its cell.",
  },
  "checks.run": { nb: "Kontroller på nytt", nn: "Kontroller på nytt", sv: "Kontrollera igen", en: "Check again" },
  "checks.none": { nb: "Alt stemmer. Ingen funn i arkene.", nn: "Alt stemmer. Ingen funn i arka.", sv: "Allt stämmer. Inga fynd i bladen.", en: "All is well. No findings in the sheets." },
  "checks.found_one": { nb: "{{count, number}} funn i arkene.", nn: "{{count, number}} funn i arka.", sv: "{{count, number}} fynd i bladen.", en: "{{count, number}} finding in the sheets." },
  "checks.found_other": { nb: "{{count, number}} funn i arkene.", nn: "{{count, number}} funn i arka.", sv: "{{count, number}} fynd i bladen.", en: "{{count, number}} findings in the sheets." },
  "checks.noSheets": {
    nb: "Det er ingen ark fra Prosjektark å kontrollere. Strukturer en tabell først.",
    nn: "Det er ingen ark frå Prosjektark å kontrollere. Strukturer ein tabell først.",
    sv: "Det finns inga blad från Prosjektark att kontrollera. Strukturera en tabell först.",
    en: "There are no sheets from Prosjektark to check. Structure a table first.",
  },
  "checks.pages": { nb: "Sider med funn i {{sheet}}", nn: "Sider med funn i {{sheet}}", sv: "Sidor med fynd i {{sheet}}", en: "Pages of findings in {{sheet}}" },
} satisfies Record<string, Words>;
