import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What the readers of budgets, financing and savings doubt. */
export const amountReaderIssues = {
  "amounts.scaled": {
    nb: "Overskriften sier «{{read}}», så beløpene er ganget med {{factor}}.",
    nn: "Overskrifta seier «{{read}}», så beløpa er gonga med {{factor}}.",
    sv: "Rubriken säger ”{{read}}”, så beloppen är multiplicerade med {{factor}}.",
    en: "The heading says “{{read}}”, so the amounts are multiplied by {{factor}}.",
  },
  "document.lines.beyond": {
    nb: "Kapitlet er for langt til å leses helt: {{count}} linjer fra linje {{line}} er ikke lest.",
    nn: "Kapittelet er for langt til å bli lese heilt: {{count}} linjer frå linje {{line}} er ikkje lesne.",
    sv: "Kapitlet är för långt för att läsas helt: {{count}} rader från rad {{line}} har inte lästs.",
    en: "The chapter is too long to be read to the end: {{count}} lines from line {{line}} are not read.",
  },
  "amounts.unit.unknown": {
    nb: "Kolonnen «{{read}}» sier «{{unit}}», som ikke er en kjent enhet for kroner. Beløpene er lest som de står; se etter hva de er regnet i.",
    nn: "Kolonnen «{{read}}» seier «{{unit}}», som ikkje er ei kjend eining for kroner. Beløpa er lesne som dei står; sjå etter kva dei er rekna i.",
    sv: "Kolumnen ”{{read}}” säger ”{{unit}}”, som inte är en känd enhet för kronor. Beloppen har lästs som de står; kontrollera vad de är räknade i.",
    en: "The column “{{read}}” says “{{unit}}”, which is no known unit of kroner. The amounts are read as they stand; check what they are counted in.",
  },
  "amounts.lookAlike": {
    nb: "«{{read}}» har bokstaver som ligner sifre. Det er trolig {{proposal}}.",
    nn: "«{{read}}» har bokstavar som liknar siffer. Det er truleg {{proposal}}.",
    sv: "”{{read}}” har bokstäver som liknar siffror. Det är troligen {{proposal}}.",
    en: "“{{read}}” has letters that look like digits. It is probably {{proposal}}.",
  },
  "amounts.amongWords": {
    nb: "«{{read}}» sier mer enn et beløp. Beløpet er trolig {{proposal}}.",
    nn: "«{{read}}» seier meir enn eit beløp. Beløpet er truleg {{proposal}}.",
    sv: "”{{read}}” säger mer än ett belopp. Beloppet är troligen {{proposal}}.",
    en: "“{{read}}” says more than an amount. The amount is probably {{proposal}}.",
  },
  "amounts.fromText": {
    nb: "«{{label}}» med beløpet {{amount}} er lest ut av løpende tekst. Se etter at de hører sammen.",
    nn: "«{{label}}» med beløpet {{amount}} er lese ut av løpande tekst. Sjå etter at dei høyrer saman.",
    sv: "”{{label}}” med beloppet {{amount}} har lästs ur löpande text. Kontrollera att de hör ihop.",
    en: "“{{label}}” with the amount {{amount}} is read out of running text. Check that they belong together.",
  },
  "amounts.unread": {
    nb: "Beløpet «{{read}}» står i teksten, men hører ikke til noen linje og er ikke med.",
    nn: "Beløpet «{{read}}» står i teksten, men høyrer ikkje til noka linje og er ikkje med.",
    sv: "Beloppet ”{{read}}” står i texten men hör inte till någon rad och är inte med.",
    en: "The amount “{{read}}” stands in the text, but belongs to no line and is left out.",
  },
  "amounts.bound": {
    nb: "«{{read}}» er skrevet som en grense («inntil», «minst», «fra–til»), ikke som et fast beløp.",
    nn: "«{{read}}» er skrive som ei grense («inntil», «minst», «frå–til»), ikkje som eit fast beløp.",
    sv: "”{{read}}” är skrivet som en gräns (”högst”, ”minst”, ”från–till”), inte som ett fast belopp.",
    en: "“{{read}}” is written as a limit (“up to”, “at least”, “from–to”), not as a fixed amount.",
  },
  "amounts.sum.matches": {
    nb: "«{{read}}» stemmer: linjene over er {{lines}} til sammen.",
    nn: "«{{read}}» stemmer: linjene over er {{lines}} til saman.",
    sv: "”{{read}}” stämmer: raderna ovanför är {{lines}} tillsammans.",
    en: "“{{read}}” is right: the lines above come to {{lines}}.",
  },
  "amounts.sum.differs": {
    nb: "Summen er oppgitt til {{sum}}, men linjene over er {{lines}} til sammen: {{difference}} i forskjell.",
    nn: "Summen er oppgitt til {{sum}}, men linjene over er {{lines}} til saman: {{difference}} i skilnad.",
    sv: "Summan är angiven till {{sum}}, men raderna ovanför är {{lines}} tillsammans: {{difference}} i skillnad.",
    en: "The sum is given as {{sum}}, but the lines above come to {{lines}}: a difference of {{difference}}.",
  },
  "budget.group": {
    nb: "Linjene under «{{read}}» er lest som {{kind}}.",
    nn: "Linjene under «{{read}}» er lesne som {{kind}}.",
    sv: "Raderna under ”{{read}}” har lästs som {{kind}}.",
    en: "The lines under “{{read}}” are read as {{kind}}.",
  },
  "budget.kind.guessed": {
    nb: "«{{post}}» er trolig en inntekt. Tabellen sier det ikke selv.",
    nn: "«{{post}}» er truleg ei inntekt. Tabellen seier det ikkje sjølv.",
    sv: "”{{post}}” är troligen en intäkt. Tabellen säger det inte själv.",
    en: "“{{post}}” is probably income. The table does not say so itself.",
  },
  "budget.amount.missing": {
    nb: "«{{post}}» har ikke noe beløp.",
    nn: "«{{post}}» har ikkje noko beløp.",
    sv: "”{{post}}” har inget belopp.",
    en: "“{{post}}” has no amount.",
  },
  "budget.amount.negative": {
    nb: "«{{post}}» står med {{read}}. Det er trolig {{proposal}} som {{kind}}, om det ikke er en reduksjon.",
    nn: "«{{post}}» står med {{read}}. Det er truleg {{proposal}} som {{kind}}, om det ikkje er ein reduksjon.",
    sv: "”{{post}}” står med {{read}}. Det är troligen {{proposal}} som {{kind}}, om det inte är en minskning.",
    en: "“{{post}}” stands with {{read}}. It is probably {{proposal}} as {{kind}}, unless it is a reduction.",
  },
  "budget.post.missing": {
    nb: "Linjen har koder, men ikke noe navn. Kodene kan stå som navn: «{{proposal}}».",
    nn: "Linja har kodar, men ikkje noko namn. Kodane kan stå som namn: «{{proposal}}».",
    sv: "Raden har koder men inget namn. Koderna kan stå som namn: ”{{proposal}}”.",
    en: "The line has codes, but no name. The codes can stand as its name: “{{proposal}}”.",
  },
  "budget.line.both": {
    nb: "«{{read}}» har både utgift og inntekt og er blitt to linjer.",
    nn: "«{{read}}» har både utgift og inntekt og er blitt to linjer.",
    sv: "”{{read}}” har både kostnad och intäkt och har blivit två rader.",
    en: "“{{read}}” has both expense and income and has become two lines.",
  },
  "budget.months.summed": {
    nb: "Linjen har bare måneder. Til sammen er de {{proposal}} for året.",
    nn: "Linja har berre månader. Til saman er dei {{proposal}} for året.",
    sv: "Raden har bara månader. Tillsammans är de {{proposal}} för året.",
    en: "The line has months only. Together they are {{proposal}} for the year.",
  },
  "budget.months.notActuals": {
    nb: "Månedene ser ut til å være budsjett, ikke regnskap. Bare beløpet for året blir med; velg en periodiseringsnøkkel for månedene.",
    nn: "Månadene ser ut til å vere budsjett, ikkje rekneskap. Berre beløpet for året blir med; vel ein periodiseringsnøkkel for månadene.",
    sv: "Månaderna ser ut att vara budget, inte utfall. Bara beloppet för året följer med; välj en periodiseringsnyckel för månaderna.",
    en: "The months look like a budget, not accounts. Only the amount for the year is taken; choose an allocation key for the months.",
  },
  "budget.years.several": {
    nb: "Tabellen har flere år. Beløpene for {{year}} er lest; {{read}} blir ikke med.",
    nn: "Tabellen har fleire år. Beløpa for {{year}} er lesne; {{read}} blir ikkje med.",
    sv: "Tabellen har flera år. Beloppen för {{year}} har lästs; {{read}} följer inte med.",
    en: "The table has several years. The amounts of {{year}} are read; {{read}} is left out.",
  },
  "financing.amount.missing": {
    nb: "«{{source}}» har ikke noe beløp. Skriv inn det avtalte beløpet, eller la raden stå uten.",
    nn: "«{{source}}» har ikkje noko beløp. Skriv inn det avtalte beløpet, eller lat rada stå utan.",
    sv: "”{{source}}” har inget belopp. Skriv in det avtalade beloppet eller låt raden stå utan.",
    en: "“{{source}}” has no amount. Enter the agreed amount, or leave the row without one.",
  },
  "financing.kind.guessed": {
    nb: "«{{source}}» er trolig {{proposal}}. Uten valg regnes kilden som tilskudd.",
    nn: "«{{source}}» er truleg {{proposal}}. Utan val blir kjelda rekna som tilskot.",
    sv: "”{{source}}” är troligen {{proposal}}. Utan val räknas källan som bidrag.",
    en: "“{{source}}” is probably {{proposal}}. Without a choice the source counts as a grant.",
  },
  "financing.year.ofTitle": {
    nb: "«{{source}}» sier ikke hvilket år. Overskriften gjelder {{proposal}}.",
    nn: "«{{source}}» seier ikkje kva år. Overskrifta gjeld {{proposal}}.",
    sv: "”{{source}}” säger inte vilket år. Rubriken gäller {{proposal}}.",
    en: "“{{source}}” does not say which year. The heading is about {{proposal}}.",
  },
  "financing.fromSentence": {
    nb: "«{{source}}» (beløp: {{amount}}) er lest ut av en setning. Se etter at det er denne kilden som betaler.",
    nn: "«{{source}}» (beløp: {{amount}}) er lese ut av ei setning. Sjå etter at det er denne kjelda som betaler.",
    sv: "”{{source}}” (belopp: {{amount}}) har lästs ur en mening. Kontrollera att det är den här källan som betalar.",
    en: "“{{source}}” (amount: {{amount}}) is read out of a sentence. Check that it is this source that pays.",
  },
  "financing.source.inWord": {
    nb: "«{{read}}» sier hvor pengene kommer fra. Kilden er trolig «{{proposal}}».",
    nn: "«{{read}}» seier kvar pengane kjem frå. Kjelda er truleg «{{proposal}}».",
    sv: "”{{read}}” säger varifrån pengarna kommer. Källan är troligen ”{{proposal}}”.",
    en: "“{{read}}” says where the money comes from. The source is probably “{{proposal}}”.",
  },
  "financing.effort.inWords": {
    nb: "«{{source}}» er beskrevet med ord, ikke i kroner: «{{read}}».",
    nn: "«{{source}}» er skildra med ord, ikkje i kroner: «{{read}}».",
    sv: "”{{source}}” beskrivs med ord, inte i kronor: ”{{read}}”.",
    en: "“{{source}}” is described in words, not in kroner: “{{read}}”.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
