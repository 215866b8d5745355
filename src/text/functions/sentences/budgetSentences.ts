import type { Words } from "../../../domain/language";

export const budgetSentences = {
  "amount.unknown": {
    nb: "{{field}} er «{{read}}», og det er ikke et beløp. Lovlig er tall, eller tekst som 1 234,50 eller 300.000.",
    nn: "{{field}} er «{{read}}», og det er ikkje eit beløp. Lovleg er tal, eller tekst som 1 234,50 eller 300.000.",
    sv: "{{field}} är ”{{read}}”, vilket inte är ett belopp. Tillåtet är tal, eller text som 1 234,50 eller 300.000.",
    en: "{{field}} is \"{{read}}\", which is not an amount. Allowed are numbers, or text as 1 234,50 or 300.000.",
  },
  "amount.tooLarge": {
    nb: "{{field}} er {{read}}. Beløp over 10 000 milliarder kroner kan ikke regnes nøyaktig i øre; oppgi dem i tusen kroner.",
    nn: "{{field}} er {{read}}. Beløp over 10 000 milliardar kroner kan ikkje reknast nøyaktig i øre; oppgi dei i tusen kroner.",
    sv: "{{field}} är {{read}}. Belopp över 10 000 miljarder kronor kan inte räknas exakt i ören; ange dem i tusental kronor.",
    en: "{{field}} is {{read}}. Amounts over 10 000 billion kroner cannot be counted exactly in øre; give them in thousands of kroner.",
  },
  "budget.zero": {
    nb: "Budsjettet er 0, så avviket kan ikke vises i prosent. Oppgi et budsjett, eller velg visningen beløp eller tekst.",
    nn: "Budsjettet er 0, så avviket kan ikkje visast i prosent. Oppgi eit budsjett, eller vel visinga beløp eller tekst.",
    sv: "Budgeten är 0, så avvikelsen kan inte visas i procent. Ange en budget, eller välj visningen belopp eller text.",
    en: "The budget is 0, so the variance cannot be shown as a percentage. Give a budget, or choose the view amount or words.",
  },
  "view.unknown": {
    nb: "Visningen «{{read}}» finnes ikke. Lovlig er {{allowed}}.",
    nn: "Visinga «{{read}}» finst ikkje. Lovleg er {{allowed}}.",
    sv: "Visningen ”{{read}}” finns inte. Tillåtet är {{allowed}}.",
    en: "There is no view \"{{read}}\". Allowed are {{allowed}}.",
  },
  "sign.unknown": {
    nb: "Fortegnet «{{read}}» finnes ikke. Lovlig er {{allowed}}.",
    nn: "Forteiknet «{{read}}» finst ikkje. Lovleg er {{allowed}}.",
    sv: "Tecknet ”{{read}}” finns inte. Tillåtet är {{allowed}}.",
    en: "There is no sign \"{{read}}\". Allowed are {{allowed}}.",
  },
  "method.unknown": {
    nb: "Metoden «{{read}}» finnes ikke. Lovlig er {{allowed}}.",
    nn: "Metoden «{{read}}» finst ikkje. Lovleg er {{allowed}}.",
    sv: "Metoden ”{{read}}” finns inte. Tillåtet är {{allowed}}.",
    en: "There is no method \"{{read}}\". Allowed are {{allowed}}.",
  },
  "forecast.noShare": {
    nb: "Nøkkelen har ingen andel til og med måned {{month}}, så det finnes ingen trend å regne videre på. Velg metoden plan.",
    nn: "Nøkkelen har ingen del til og med månad {{month}}, så det finst ingen trend å rekne vidare på. Vel metoden plan.",
    sv: "Nyckeln har ingen andel till och med månad {{month}}, så det finns ingen trend att räkna vidare på. Välj metoden plan.",
    en: "The key has no share up to month {{month}}, so there is no trend to carry on. Choose the method plan.",
  },
} satisfies Record<string, Words>;
