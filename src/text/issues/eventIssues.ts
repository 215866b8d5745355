import type { Words } from "../../domain/language";

/** What the reader of events and phases doubts. */
export const eventIssues = {
  "events.year.missing": {
    nb: "«{{read}}» sier ikke hvilket år. Finnes det et forslag, er året hentet fra fasen, overskriften eller dokumentets dato.",
    nn: "«{{read}}» seier ikkje kva år. Finst det eit forslag, er året henta frå fasen, overskrifta eller datoen på dokumentet.",
    sv: "”{{read}}” säger inte vilket år. Finns det ett förslag, kommer året från fasen, rubriken eller dokumentets datum.",
    en: "“{{read}}” does not say which year. If there is a proposal, the year comes from the phase, the heading or the document’s date.",
  },
  "events.phase.period": {
    nb: "Fasens tidsrom er skrevet «{{read}}», der en strek er borte eller henger løst. Det er trolig {{proposal}}.",
    nn: "Tidsrommet til fasen er skrive «{{read}}», der ein strek er borte eller heng laust. Det er truleg {{proposal}}.",
    sv: "Fasens period är skriven ”{{read}}”, där ett streck har försvunnit eller hänger löst. Den är troligen {{proposal}}.",
    en: "The phase’s period is written “{{read}}”, with a dash lost or hanging loose. It is probably {{proposal}}.",
  },
  "events.phase.hanging": {
    nb: "«{{read}}» har ingen fase. Den står trolig under «{{proposal}}» fra raden over.",
    nn: "«{{read}}» har ingen fase. Hendinga står truleg under «{{proposal}}» frå rada over.",
    sv: "”{{read}}” har ingen fas. Den hör troligen till ”{{proposal}}” från raden ovanför.",
    en: "“{{read}}” has no phase. It probably belongs to “{{proposal}}” from the row above.",
  },
  "events.inText": {
    nb: "Hendelsen «{{read}}» er lest ut av løpende tekst. Se etter at den begynner og slutter på rett sted.",
    nn: "Hendinga «{{read}}» er lesen ut av løpande tekst. Sjå etter at ho byrjar og sluttar på rett stad.",
    sv: "Händelsen ”{{read}}” har lästs ut ur löpande text. Se efter att den börjar och slutar på rätt ställe.",
    en: "The event “{{read}}” is read out of running text. See that it begins and ends in the right place.",
  },
  "events.participants.inText": {
    nb: "«{{read}}» står foran innholdet og er trolig deltakerne.",
    nn: "«{{read}}» står framfor innhaldet og er truleg deltakarane.",
    sv: "”{{read}}” står före innehållet och är troligen deltagarna.",
    en: "“{{read}}” stands before the content and is probably the participants.",
  },
} satisfies Record<string, Words>;
