import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Kontroller finds in the budget, its keys and its financing. */
export const budgetIssues = {
  "check.budget.kindMissing": {
    nb: "«{{post}}» er verken merket som utgift eller inntekt («{{read}}»), så den er ikke med i summene for dem.",
    nn: "«{{post}}» er korkje merkt som utgift eller inntekt («{{read}}»), så han er ikkje med i summane for dei.",
    sv: "”{{post}}” är varken märkt som kostnad eller intäkt (”{{read}}”), så den är inte med i summorna för dem.",
    en: "“{{post}}” is marked neither as an expense nor as income (“{{read}}”), so it is in neither of their sums.",
  },
  "check.budget.amountIsText": {
    nb: "«{{read}}» står som tekst og er ikke med i noen sum. Skriv beløpet som et tall.",
    nn: "«{{read}}» står som tekst og er ikkje med i nokon sum. Skriv beløpet som eit tal.",
    sv: "”{{read}}” står som text och är inte med i någon summa. Skriv beloppet som ett tal.",
    en: "“{{read}}” stands as text and is in no sum. Enter the amount as a number.",
  },
  "check.budget.expenseNegative": {
    nb: "«{{post}}» er en utgift, men årsbudsjettet er {{read}}. Utgifter skrives med pluss: {{proposal}}, om det ikke er en reduksjon.",
    nn: "«{{post}}» er ei utgift, men årsbudsjettet er {{read}}. Utgifter blir skrivne med pluss: {{proposal}}, om det ikkje er ein reduksjon.",
    sv: "”{{post}}” är en kostnad, men årsbudgeten är {{read}}. Kostnader skrivs med plus: {{proposal}}, om det inte är en minskning.",
    en: "“{{post}}” is an expense, but its budget is {{read}}. Expenses are written with plus: {{proposal}}, unless it is a reduction.",
  },
  "check.budget.incomePositive": {
    nb: "«{{post}}» er en inntekt, men årsbudsjettet er {{read}}. Inntekter skrives med minus: {{proposal}}.",
    nn: "«{{post}}» er ei inntekt, men årsbudsjettet er {{read}}. Inntekter blir skrivne med minus: {{proposal}}.",
    sv: "”{{post}}” är en intäkt, men årsbudgeten är {{read}}. Intäkter skrivs med minus: {{proposal}}.",
    en: "“{{post}}” is income, but its budget is {{read}}. Income is written with minus: {{proposal}}.",
  },
  "check.budget.keyUnknown": {
    nb: "Nøkkelen «{{read}}» står ikke på Innstillinger. Der er: {{allowed}}.",
    nn: "Nøkkelen «{{read}}» står ikkje på Innstillingar. Der er: {{allowed}}.",
    sv: "Nyckeln ”{{read}}” finns inte på Inställningar. Där finns: {{allowed}}.",
    en: "The key “{{read}}” is not on Settings. There are: {{allowed}}.",
  },
  "check.budget.monthsNotYear": {
    nb: "Månedene i «{{post}}» summerer til {{months}}, men årsbudsjettet er {{year}}: {{difference}} i forskjell.",
    nn: "Månadene i «{{post}}» summerer til {{months}}, men årsbudsjettet er {{year}}: {{difference}} i skilnad.",
    sv: "Månaderna i ”{{post}}” summerar till {{months}}, men årsbudgeten är {{year}}: {{difference}} i skillnad.",
    en: "The months of “{{post}}” add up to {{months}}, but the budget for the year is {{year}}: a difference of {{difference}}.",
  },
  "check.budget.actualAfterStatus": {
    nb: "«{{post}}» har {{read}} i regnskapet for {{month}}, etter statusdatoen. Det er ikke med i tallene hittil.",
    nn: "«{{post}}» har {{read}} i rekneskapen for {{month}}, etter statusdatoen. Det er ikkje med i tala hittil.",
    sv: "”{{post}}” har {{read}} i utfallet för {{month}}, efter statusdatumet. Det är inte med i siffrorna hittills.",
    en: "“{{post}}” has {{read}} in the accounts of {{month}}, after the status date. It is in none of the figures to date.",
  },
  "check.budget.overspend": {
    nb: "«{{post}}» har et merforbruk på {{amount}} kroner: budsjettet hittil er {{budget}}, regnskapet {{actual}}.",
    nn: "«{{post}}» har eit meirforbruk på {{amount}} kroner: budsjettet hittil er {{budget}}, rekneskapen {{actual}}.",
    sv: "”{{post}}” har ett underskott på {{amount}} kronor: budgeten hittills är {{budget}}, utfallet {{actual}}.",
    en: "“{{post}}” is overspent by {{amount}} kroner: the budget to date is {{budget}}, the actual {{actual}}.",
  },
  "check.budget.underspend": {
    nb: "«{{post}}» har et mindreforbruk på {{amount}} kroner: budsjettet hittil er {{budget}}, regnskapet {{actual}}.",
    nn: "«{{post}}» har eit mindreforbruk på {{amount}} kroner: budsjettet hittil er {{budget}}, rekneskapen {{actual}}.",
    sv: "”{{post}}” har ett överskott på {{amount}} kronor: budgeten hittills är {{budget}}, utfallet {{actual}}.",
    en: "“{{post}}” is underspent by {{amount}} kroner: the budget to date is {{budget}}, the actual {{actual}}.",
  },
  "check.budget.extraIncome": {
    nb: "«{{post}}» har en merinntekt på {{amount}} kroner: budsjettet hittil er {{budget}}, regnskapet {{actual}}.",
    nn: "«{{post}}» har ei meirinntekt på {{amount}} kroner: budsjettet hittil er {{budget}}, rekneskapen {{actual}}.",
    sv: "”{{post}}” har ett intäktsöverskott på {{amount}} kronor: budgeten hittills är {{budget}}, utfallet {{actual}}.",
    en: "“{{post}}” has extra income of {{amount}} kroner: the budget to date is {{budget}}, the actual {{actual}}.",
  },
  "check.budget.missingIncome": {
    nb: "«{{post}}» har en mindreinntekt på {{amount}} kroner: budsjettet hittil er {{budget}}, regnskapet {{actual}}.",
    nn: "«{{post}}» har ei mindreinntekt på {{amount}} kroner: budsjettet hittil er {{budget}}, rekneskapen {{actual}}.",
    sv: "”{{post}}” har ett intäktsbortfall på {{amount}} kronor: budgeten hittills är {{budget}}, utfallet {{actual}}.",
    en: "“{{post}}” lacks income of {{amount}} kroner: the budget to date is {{budget}}, the actual {{actual}}.",
  },
  "check.budget.keySum": {
    nb: "Nøkkelen «{{key}}» summerer til {{read}} %, ikke 100 %.",
    nn: "Nøkkelen «{{key}}» summerer til {{read}} %, ikkje 100 %.",
    sv: "Nyckeln ”{{key}}” summerar till {{read}} %, inte 100 %.",
    en: "The key “{{key}}” adds up to {{read}} %, not 100 %.",
  },
  "check.budget.shareIsText": {
    nb: "«{{read}}» i nøkkelen «{{key}}» står som tekst. Skriv andelen som et tall med %.",
    nn: "«{{read}}» i nøkkelen «{{key}}» står som tekst. Skriv delen som eit tal med %.",
    sv: "”{{read}}” i nyckeln ”{{key}}” står som text. Skriv andelen som ett tal med %.",
    en: "“{{read}}” in the key “{{key}}” stands as text. Enter the share as a number with %.",
  },
  "check.financing.amountIsText": {
    nb: "Beløpet «{{read}}» fra «{{source}}» står som tekst og er ikke med i summen. Skriv det som et tall.",
    nn: "Beløpet «{{read}}» frå «{{source}}» står som tekst og er ikkje med i summen. Skriv det som eit tal.",
    sv: "Beloppet ”{{read}}” från ”{{source}}” står som text och är inte med i summan. Skriv det som ett tal.",
    en: "The amount “{{read}}” from “{{source}}” stands as text and is not in the sum. Enter it as a number.",
  },
  "check.financing.amountMissing": {
    nb: "«{{source}}» har ikke noe beløp.",
    nn: "«{{source}}» har ikkje noko beløp.",
    sv: "”{{source}}” har inget belopp.",
    en: "“{{source}}” has no amount.",
  },
  "check.financing.short": {
    nb: "Det mangler {{difference}} kroner: utgiftene i budsjettet er {{cost}}, finansieringen for året {{financing}}.",
    nn: "Det manglar {{difference}} kroner: utgiftene i budsjettet er {{cost}}, finansieringa for året {{financing}}.",
    sv: "Det saknas {{difference}} kronor: kostnaderna i budgeten är {{cost}}, finansieringen för året {{financing}}.",
    en: "{{difference}} kroner are missing: the expenses in the budget are {{cost}}, the financing for the year {{financing}}.",
  },
  "check.financing.over": {
    nb: "Finansieringen for året er {{financing}}, og utgiftene i budsjettet {{cost}}: {{difference}} kroner for mye.",
    nn: "Finansieringa for året er {{financing}}, og utgiftene i budsjettet {{cost}}: {{difference}} kroner for mykje.",
    sv: "Finansieringen för året är {{financing}} och kostnaderna i budgeten {{cost}}: {{difference}} kronor för mycket.",
    en: "The financing for the year is {{financing}} and the expenses in the budget {{cost}}: {{difference}} kroner too much.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
