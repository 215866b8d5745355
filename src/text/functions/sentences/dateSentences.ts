import type { Words } from "../../../domain/language";

export const dateSentences = {
  "date.unknown": {
    nb: "{{field}} er «{{read}}», og det er ingen dato. Lovlig er en datocelle eller tekst som dd.mm.åååå, for eksempel 31.12.2026.",
    nn: "{{field}} er «{{read}}», og det er ingen dato. Lovleg er ei datocelle eller tekst som dd.mm.åååå, til dømes 31.12.2026.",
    sv: "{{field}} är ”{{read}}”, vilket inte är ett datum. Tillåtet är en datumcell eller text som dd.mm.åååå, till exempel 31.12.2026.",
    en: "{{field}} is \"{{read}}\", which is not a date. Allowed is a date cell or text as dd.mm.yyyy, for example 31.12.2026.",
  },
  "date.missing": {
    nb: "{{field}} mangler. Oppgi en datocelle, for eksempel Statusdato, eller tekst som dd.mm.åååå.",
    nn: "{{field}} manglar. Oppgi ei datocelle, til dømes Statusdato, eller tekst som dd.mm.åååå.",
    sv: "{{field}} saknas. Ange en datumcell, till exempel Statusdato, eller text som dd.mm.åååå.",
    en: "{{field}} is missing. Give a date cell, for example Statusdato, or text as dd.mm.yyyy.",
  },
  "warningDays.unknown": {
    nb: "Varseldager er «{{read}}». Lovlig er et helt antall dager fra 0 til {{allowed}}.",
    nn: "Varseldagar er «{{read}}». Lovleg er eit heilt tal dagar frå 0 til {{allowed}}.",
    sv: "Varningsdagar är ”{{read}}”. Tillåtet är ett helt antal dagar från 0 till {{allowed}}.",
    en: "Warning days is \"{{read}}\". Allowed is a whole number of days from 0 to {{allowed}}.",
  },
  "month.unknown": {
    nb: "Måned er «{{read}}». Lovlig er hele tall fra 0 til 12, der 0 er før året begynner.",
    nn: "Månad er «{{read}}». Lovleg er heile tal frå 0 til 12, der 0 er før året byrjar.",
    sv: "Månad är ”{{read}}”. Tillåtet är heltal från 0 till 12, där 0 är innan året börjar.",
    en: "Month is \"{{read}}\". Allowed are whole numbers from 0 to 12, where 0 is before the year begins.",
  },
  "year.unknown": {
    nb: "År er «{{read}}». Lovlig er hele årstall fra 1900 til 9999.",
    nn: "År er «{{read}}». Lovleg er heile årstal frå 1900 til 9999.",
    sv: "År är ”{{read}}”. Tillåtet är hela årtal från 1900 till 9999.",
    en: "Year is \"{{read}}\". Allowed are whole years from 1900 to 9999.",
  },
  "week.unknown": {
    nb: "Uke er «{{read}}». Lovlig er hele tall fra 1 til 53.",
    nn: "Veke er «{{read}}». Lovleg er heile tal frå 1 til 53.",
    sv: "Vecka är ”{{read}}”. Tillåtet är heltal från 1 till 53.",
    en: "Week is \"{{read}}\". Allowed are whole numbers from 1 to 53.",
  },
  "week.notInYear": {
    nb: "{{year}} har ikke uke {{week}}. Lovlig er 1 til {{allowed}} i det året.",
    nn: "{{year}} har ikkje veke {{week}}. Lovleg er 1 til {{allowed}} i det året.",
    sv: "{{year}} har ingen vecka {{week}}. Tillåtet är 1 till {{allowed}} det året.",
    en: "{{year}} has no week {{week}}. Allowed are 1 to {{allowed}} in that year.",
  },
  "weekday.unknown": {
    nb: "Ukedagen «{{read}}» finnes ikke. Lovlig er 1 til 7, der 1 er mandag, eller {{allowed}}.",
    nn: "Vekedagen «{{read}}» finst ikkje. Lovleg er 1 til 7, der 1 er måndag, eller {{allowed}}.",
    sv: "Veckodagen ”{{read}}” finns inte. Tillåtet är 1 till 7, där 1 är måndag, eller {{allowed}}.",
    en: "There is no weekday \"{{read}}\". Allowed are 1 to 7, where 1 is Monday, or {{allowed}}.",
  },
  "date.tooLate": {
    nb: "Dagen kommer etter 31.12.9999, den siste datoen Excel har.",
    nn: "Dagen kjem etter 31.12.9999, den siste datoen Excel har.",
    sv: "Dagen infaller efter 31.12.9999, det sista datum Excel har.",
    en: "The day comes after 31.12.9999, the last date that Excel has.",
  },
} satisfies Record<string, Words>;
