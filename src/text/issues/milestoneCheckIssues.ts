import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Kontroller finds in the milestones. */
export const milestoneCheckIssues = {
  "check.milestone.numberMissing": {
    nb: "Milepælen «{{milestone}}» har ikke noe nummer.",
    nn: "Milepælen «{{milestone}}» har ikkje noko nummer.",
    sv: "Milstolpen ”{{milestone}}” har inget nummer.",
    en: "The milestone “{{milestone}}” has no number.",
  },
  "check.milestone.numberUnreadable": {
    nb: "«{{read}}» er ikke et milepælnummer. Skriv tall med punktum mellom: 1, 1.1 eller 1.10.",
    nn: "«{{read}}» er ikkje eit milepælnummer. Skriv tal med punktum mellom: 1, 1.1 eller 1.10.",
    sv: "”{{read}}” är inget milstolpsnummer. Skriv tal med punkt emellan: 1, 1.1 eller 1.10.",
    en: "“{{read}}” is not a milestone number. Enter numbers with dots between: 1, 1.1 or 1.10.",
  },
  "check.milestone.numberNotText": {
    nb: "Nummeret {{read}} er lagret som tall, og da blir 1.10 det samme som 1.1. Formater cellen som tekst og skriv nummeret på nytt.",
    nn: "Nummeret {{read}} er lagra som tal, og då blir 1.10 det same som 1.1. Formater cella som tekst og skriv nummeret på nytt.",
    sv: "Numret {{read}} är lagrat som tal, och då blir 1.10 detsamma som 1.1. Formatera cellen som text och skriv numret igen.",
    en: "The number {{read}} is stored as a number, which makes 1.10 the same as 1.1. Format the cell as text and enter it again.",
  },
  "check.milestone.numberOutOfOrder": {
    nb: "Milepæl {{read}} står etter {{previous}}. Sorter radene etter nummer.",
    nn: "Milepæl {{read}} står etter {{previous}}. Sorter radene etter nummer.",
    sv: "Milstolpe {{read}} står efter {{previous}}. Sortera raderna efter nummer.",
    en: "Milestone {{read}} stands after {{previous}}. Put the rows in the order of their numbers.",
  },
  "check.milestone.numberGap": {
    nb: "Foran milepæl {{read}} mangler {{missing}}.",
    nn: "Framfor milepæl {{read}} manglar {{missing}}.",
    sv: "Före milstolpe {{read}} saknas {{missing}}.",
    en: "Before milestone {{read}}, {{missing}} is missing.",
  },
  "check.milestone.parentMissing": {
    nb: "Milepæl {{read}} hører under {{parent}}, som ikke står i tabellen.",
    nn: "Milepæl {{read}} høyrer til under {{parent}}, som ikkje står i tabellen.",
    sv: "Milstolpe {{read}} hör till {{parent}}, som inte står i tabellen.",
    en: "Milestone {{read}} belongs under {{parent}}, which is not in the table.",
  },
  "check.milestone.notPlanned": {
    nb: "Milepælen «{{milestone}}» har ingen planlagt dato.",
    nn: "Milepælen «{{milestone}}» har ingen planlagd dato.",
    sv: "Milstolpen ”{{milestone}}” har inget planerat datum.",
    en: "The milestone “{{milestone}}” has no planned date.",
  },
  "check.milestone.beforePrevious": {
    nb: "Milepæl {{number}} er planlagt {{read}}, før {{previous}} ({{previousDate}}).",
    nn: "Milepæl {{number}} er planlagd {{read}}, før {{previous}} ({{previousDate}}).",
    sv: "Milstolpe {{number}} är planerad {{read}}, före {{previous}} ({{previousDate}}).",
    en: "Milestone {{number}} is planned for {{read}}, before {{previous}} ({{previousDate}}).",
  },
  "check.milestone.beforeItsParts": {
    nb: "Milepæl {{number}} er planlagt {{read}}, men {{child}} under den er ikke ferdig før {{childDate}}.",
    nn: "Milepæl {{number}} er planlagd {{read}}, men {{child}} under han er ikkje ferdig før {{childDate}}.",
    sv: "Milstolpe {{number}} är planerad {{read}}, men {{child}} under den är klar först {{childDate}}.",
    en: "Milestone {{number}} is planned for {{read}}, but {{child}} under it is not done until {{childDate}}.",
  },
  "check.milestone.outsidePeriod": {
    nb: "{{read}} ligger utenfor planen, som gjelder fra {{from}} til {{to}}.",
    nn: "{{read}} ligg utanfor planen, som gjeld frå {{from}} til {{to}}.",
    sv: "{{read}} ligger utanför planen, som gäller från {{from}} till {{to}}.",
    en: "{{read}} lies outside the plan, which runs from {{from}} to {{to}}.",
  },
  "check.milestone.beforeMandate": {
    nb: "{{read}} er før mandatets dato, {{date}}, og milepælen står ikke som nådd.",
    nn: "{{read}} er før datoen til mandatet, {{date}}, og milepælen står ikkje som nådd.",
    sv: "{{read}} är före direktivets datum, {{date}}, och milstolpen står inte som nådd.",
    en: "{{read}} is before the date of the mandate, {{date}}, and the milestone does not stand as reached.",
  },
  "check.milestone.weekend": {
    nb: "{{read}} er i en helg.",
    nn: "{{read}} er i ei helg.",
    sv: "{{read}} är på en helg.",
    en: "{{read}} is in a weekend.",
  },
  "check.milestone.holiday": {
    nb: "{{read}} er en helligdag ({{holiday}}).",
    nn: "{{read}} er ein heilagdag ({{holiday}}).",
    sv: "{{read}} är en helgdag ({{holiday}}).",
    en: "{{read}} is a public holiday ({{holiday}}).",
  },
  "check.milestone.actualInFuture": {
    nb: "Milepælen står som nådd {{read}}, etter statusdatoen {{statusDate}}.",
    nn: "Milepælen står som nådd {{read}}, etter statusdatoen {{statusDate}}.",
    sv: "Milstolpen står som nådd {{read}}, efter statusdatumet {{statusDate}}.",
    en: "The milestone stands as reached on {{read}}, after the status date {{statusDate}}.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
