import type { Words } from "../../domain/language";

/** What the reader of milestone plans doubts. */
export const milestoneReaderIssues = {
  "milestones.number.lostDot": {
    nb: "Nummeret er skrevet «{{read}}». Etter rekkefølgen er det {{proposal}}, der punktumet er borte.",
    nn: "Nummeret er skrive «{{read}}». Etter rekkjefølgja er det {{proposal}}, der punktumet er borte.",
    sv: "Numret är skrivet ”{{read}}”. Enligt ordningen är det {{proposal}}, där punkten har försvunnit.",
    en: "The number is written “{{read}}”. By its order it is {{proposal}} with its point lost.",
  },
  "milestones.number.lost": {
    nb: "«{{milestone}}» har mistet nummeret sitt. Finnes det et forslag, er det hentet fra radene rundt.",
    nn: "«{{milestone}}» har mist nummeret sitt. Finst det eit forslag, er det henta frå radene rundt.",
    sv: "”{{milestone}}” har tappat sitt nummer. Finns det ett förslag, kommer det från raderna runt om.",
    en: "“{{milestone}}” has lost its number. If there is a proposal, it comes from the rows around it.",
  },
  "milestones.number.misread": {
    nb: "Nummeret er skrevet «{{read}}». Bokstaver eller tegn er trolig lest feil; det er {{proposal}}.",
    nn: "Nummeret er skrive «{{read}}». Bokstavar eller teikn er truleg lesne feil; det er {{proposal}}.",
    sv: "Numret är skrivet ”{{read}}”. Bokstäver eller tecken har troligen lästs fel; det är {{proposal}}.",
    en: "The number is written “{{read}}”. Letters or signs were probably misread; it is {{proposal}}.",
  },
  "milestones.number.shortened": {
    nb: "Nummeret «{{read}}» står to ganger. Etter rekkefølgen er det andre {{proposal}}, der nullen er borte.",
    nn: "Nummeret «{{read}}» står to gonger. Etter rekkjefølgja er det andre {{proposal}}, der nullen er borte.",
    sv: "Numret ”{{read}}” står två gånger. Enligt ordningen är det andra {{proposal}}, där nollan har försvunnit.",
    en: "The number “{{read}}” stands twice. By its order the second is {{proposal}} with its zero lost.",
  },
  "milestones.number.unclear": {
    nb: "«{{read}}» er ikke et nummer som passer i rekken. Skriv det slik som 1 eller 1.2.",
    nn: "«{{read}}» er ikkje eit nummer som passar i rekkja. Skriv det slik som 1 eller 1.2.",
    sv: "”{{read}}” är inte ett nummer som passar i följden. Skriv det som 1 eller 1.2.",
    en: "“{{read}}” is not a number that fits the sequence. Write it as 1 or 1.2.",
  },
  "milestones.date.period": {
    nb: "«{{read}}» er et tidsrom, ikke en dag. Som frist er det {{proposal}}.",
    nn: "«{{read}}» er eit tidsrom, ikkje ein dag. Som frist er det {{proposal}}.",
    sv: "”{{read}}” är en tidsperiod, inte en dag. Som frist är det {{proposal}}.",
    en: "“{{read}}” is a period, not a day. As a deadline it is {{proposal}}.",
  },
  "milestones.date.yearMissing": {
    nb: "«{{read}}» sier ikke hvilket år. Med året i overskriften er det {{proposal}}.",
    nn: "«{{read}}» seier ikkje kva år. Med året i overskrifta er det {{proposal}}.",
    sv: "”{{read}}” säger inte vilket år. Med årtalet i rubriken är det {{proposal}}.",
    en: "“{{read}}” does not say which year. With the year of the heading it is {{proposal}}.",
  },
  "milestones.deadline.inText": {
    nb: "Inne i teksten «{{milestone}}» står dagen {{read}}. Den blir ikke brukt som planlagt dato uten at du sier det.",
    nn: "Inne i teksten «{{milestone}}» står dagen {{read}}. Han blir ikkje brukt som planlagd dato utan at du seier det.",
    sv: "I texten ”{{milestone}}” står dagen {{read}}. Den används inte som planerat datum om du inte säger det.",
    en: "Within the text “{{milestone}}” stands the day {{read}}. It is not used as the planned date unless you say so.",
  },
  "milestones.columns.collapsed": {
    nb: "Kolonnene er falt sammen til tekst. Nummer, tekst og dato er skilt ut av {{count}} linjer.",
    nn: "Kolonnane er falne saman til tekst. Nummer, tekst og dato er skilde ut av {{count}} linjer.",
    sv: "Kolumnerna har fallit ihop till text. Nummer, text och datum har skilts ut ur {{count}} rader.",
    en: "The columns have collapsed into text. Number, text and date are taken apart from {{count}} lines.",
  },
  "milestones.label.removed": {
    nb: "«{{read}}» begynner med å si at raden er en milepæl. Ordet er holdt utenfor teksten i {{count}} rader, og nummeret etter det står i sitt eget felt.",
    nn: "«{{read}}» byrjar med å seie at rada er ein milepæl. Ordet er halde utanfor teksten i {{count}} rader, og nummeret etter det står i sitt eige felt.",
    sv: "”{{read}}” börjar med att säga att raden är en milstolpe. Ordet har lämnats utanför texten i {{count}} rader, och numret efter det står i ett eget fält.",
    en: "“{{read}}” begins by saying that the row is a milestone. The word is left out of the text in {{count}} rows, and the number after it has its own field.",
  },
  "milestones.line.unread": {
    nb: "«{{read}}» står blant milepælene uten nummer eller dato og blir ikke med. Linjer i alt: {{count}}.",
    nn: "«{{read}}» står mellom milepælane utan nummer eller dato og blir ikkje med. Linjer i alt: {{count}}.",
    sv: "”{{read}}” står bland milstolparna utan nummer eller datum och följer inte med. Rader totalt: {{count}}.",
    en: "“{{read}}” stands among the milestones without a number or a date and is left out. Lines in all: {{count}}.",
  },
  "milestones.list.repeats": {
    nb: "Listen har {{count}} milepæler og aktiviteter uten datoer under en overskrift om status. Den gjentar planen og blir skrevet bare hvis du velger det.",
    nn: "Lista har {{count}} milepælar og aktivitetar utan datoar under ei overskrift om status. Ho tek opp att planen og blir skriven berre om du vel det.",
    sv: "Listan har {{count}} milstolpar och aktiviteter utan datum under en rubrik om status. Den upprepar planen och skrivs bara om du väljer det.",
    en: "The list has {{count}} milestones and activities without dates under a heading about status. It repeats the plan and is written only if you choose it.",
  },
} satisfies Record<string, Words>;
