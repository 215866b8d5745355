import type { Words } from "../../domain/language";

/** What the wizard works out while the user types. */
export const wizardFigures = {
  "wizard.risk.outcome": { nb: "RF {{factor}} – {{level}}", nn: "RF {{factor}} – {{level}}", sv: "Riskvärde {{factor}} – {{level}}", en: "RF {{factor}} – {{level}}" },
  "wizard.risk.before": { nb: "Før tiltak", nn: "Før tiltak", sv: "Före åtgärd", en: "Before measures" },
  "wizard.risk.after": { nb: "Etter tiltak", nn: "Etter tiltak", sv: "Efter åtgärd", en: "After measures" },
  "wizard.risk.open": { nb: "ikke vurdert", nn: "ikkje vurdert", sv: "inte bedömd", en: "not rated" },
  "wizard.when.read": { nb: "Lest som: {{when}}", nn: "Lese som: {{when}}", sv: "Läst som: {{when}}", en: "Read as: {{when}}" },

  "wizard.plan": { nb: "Slik blir rutenettet", nn: "Slik blir rutenettet", sv: "Så blir rutnätet", en: "What the grid becomes" },
  "wizard.plan.noPeriod": { nb: "Fyll ut første og siste dag, så vises rutenettet her. Uten dem blir det ingen framdriftsplan.", nn: "Fyll ut første og siste dag, så blir rutenettet vist her. Utan dei blir det ingen framdriftsplan.", sv: "Fyll i första och sista dag, så visas rutnätet här. Utan dem blir det ingen tidplan.", en: "Fill in the first and the last day, and the grid is shown here. Without them there is no progress plan." },
  "wizard.plan.errors": { nb: "Rutenettet vises når det som er merket over, er rettet.", nn: "Rutenettet blir vist når det som er merkt over, er retta.", sv: "Rutnätet visas när det som är markerat ovan är rättat.", en: "The grid is shown when what is marked above is put right." },
  "wizard.plan.weeks_one": { nb: "{{count, number}} uke, fra {{from}} til {{to}}.", nn: "{{count, number}} veke, frå {{from}} til {{to}}.", sv: "{{count, number}} vecka, från {{from}} till {{to}}.", en: "{{count, number}} week, from {{from}} to {{to}}." },
  "wizard.plan.weeks_other": { nb: "{{count, number}} uker, fra {{from}} til {{to}}.", nn: "{{count, number}} veker, frå {{from}} til {{to}}.", sv: "{{count, number}} veckor, från {{from}} till {{to}}.", en: "{{count, number}} weeks, from {{from}} to {{to}}." },
  "wizard.plan.noActivities": { nb: "Ingen aktiviteter ennå. Møterytmen legges på aktivitetene.", nn: "Ingen aktivitetar enno. Møterytmen blir lagd på aktivitetane.", sv: "Inga aktiviteter ännu. Mötesrytmen läggs på aktiviteterna.", en: "No activities yet. The rhythm of meetings is put on the activities." },
  "wizard.plan.code": { nb: "{{code}} i uke {{weeks}}", nn: "{{code}} i veke {{weeks}}", sv: "{{code}} i vecka {{weeks}}", en: "{{code}} in week {{weeks}}" },
  "wizard.plan.legend": { nb: "Tegnforklaring: {{legend}}", nn: "Teiknforklaring: {{legend}}", sv: "Teckenförklaring: {{legend}}", en: "Legend: {{legend}}" },
  "wizard.plan.legend.hint": { nb: "Tom liste gir den vanlige tegnforklaringen: {{legend}}.", nn: "Tom liste gir den vanlege teiknforklaringa: {{legend}}.", sv: "Tom lista ger den vanliga teckenförklaringen: {{legend}}.", en: "An empty list gives the usual legend: {{legend}}." },
  "wizard.plan.pages": { nb: "Sider med aktiviteter", nn: "Sider med aktivitetar", sv: "Sidor med aktiviteter", en: "Pages of activities" },

  "wizard.sums": { nb: "Summer", nn: "Summar", sv: "Summor", en: "Sums" },
  "wizard.sums.expenses": { nb: "Utgifter", nn: "Utgifter", sv: "Kostnader", en: "Expenses" },
  "wizard.sums.income": { nb: "Inntekter", nn: "Inntekter", sv: "Intäkter", en: "Income" },
  "wizard.sums.net": { nb: "Netto kostnad", nn: "Netto kostnad", sv: "Nettokostnad", en: "Net cost" },
  "wizard.sums.financing": { nb: "Finansiering", nn: "Finansiering", sv: "Finansiering", en: "Financing" },
  "wizard.sums.balanced": { nb: "Finansieringen dekker kostnaden nøyaktig.", nn: "Finansieringa dekkjer kostnaden nøyaktig.", sv: "Finansieringen täcker kostnaden exakt.", en: "The financing covers the cost exactly." },
  "wizard.sums.missing": { nb: "Det mangler {{amount}} kr i finansiering.", nn: "Det manglar {{amount}} kr i finansiering.", sv: "Det saknas {{amount}} kr i finansiering.", en: "{{amount}} kr of financing is missing." },
  "wizard.sums.over": { nb: "Finansieringen er {{amount}} kr større enn kostnaden.", nn: "Finansieringa er {{amount}} kr større enn kostnaden.", sv: "Finansieringen är {{amount}} kr större än kostnaden.", en: "The financing is {{amount}} kr more than the cost." },
  "wizard.sums.unread_one": { nb: "{{count, number}} beløp kan ikke leses og er ikke med i summen.", nn: "{{count, number}} beløp kan ikkje lesast og er ikkje med i summen.", sv: "{{count, number}} belopp kan inte läsas och ingår inte i summan.", en: "{{count, number}} amount cannot be read and is not in the sum." },
  "wizard.sums.unread_other": { nb: "{{count, number}} beløp kan ikke leses og er ikke med i summen.", nn: "{{count, number}} beløp kan ikkje lesast og er ikkje med i summen.", sv: "{{count, number}} belopp kan inte läsas och ingår inte i summan.", en: "{{count, number}} amounts cannot be read and are not in the sum." },
  "wizard.sums.amount": { nb: "{{amount}} kr", nn: "{{amount}} kr", sv: "{{amount}} kr", en: "{{amount}} kr" },
} satisfies Record<string, Words>;
