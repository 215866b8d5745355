import type { Words } from "../../domain/language";

export const mandateReaderIssues = {
  "mandate.project.fromText": {
    nb: "«{{read}}» er trolig navnet på prosjektet.",
    nn: "«{{read}}» er truleg namnet på prosjektet.",
    sv: "”{{read}}” är troligen projektets namn.",
    en: "“{{read}}” is probably the name of the project.",
  },
  "mandate.subproject.fromText": {
    nb: "«{{read}}» er trolig navnet på delprosjektet.",
    nn: "«{{read}}» er truleg namnet på delprosjektet.",
    sv: "”{{read}}” är troligen delprojektets namn.",
    en: "“{{read}}” is probably the name of the subproject.",
  },
  "mandate.organisation.fromText": {
    nb: "«{{read}}» er trolig virksomheten mandatet gjelder.",
    nn: "«{{read}}» er truleg verksemda mandatet gjeld.",
    sv: "”{{read}}” är troligen den organisation direktivet gäller.",
    en: "“{{read}}” is probably the organisation the mandate is for.",
  },
  "mandate.decision.fromText": {
    nb: "«{{read}}» er tatt ut av setningen om hvem som drøfter og godkjenner mandatet.",
    nn: "«{{read}}» er teke ut av setninga om kven som drøftar og godkjenner mandatet.",
    sv: "”{{read}}” är taget ur meningen om vem som diskuterar och godkänner direktivet.",
    en: "“{{read}}” is taken from the sentence about who discusses and approves the mandate.",
  },
  "mandate.background.fromText": {
    nb: "Ingen overskrift sier bakgrunn. Teksten på forsiden kan stå som bakgrunn: «{{read}}».",
    nn: "Inga overskrift seier bakgrunn. Teksten på framsida kan stå som bakgrunn: «{{read}}».",
    sv: "Ingen rubrik säger bakgrund. Texten på framsidan kan stå som bakgrund: ”{{read}}”.",
    en: "No heading says background. The text on the title page could be the background: “{{read}}”.",
  },
  "mandate.text.markdown": {
    nb: "Stjernene rundt ord i «{{read}}» er merker for fet skrift fra et annet program. Uten dem: «{{proposal}}».",
    nn: "Stjernene rundt ord i «{{read}}» er merke for feit skrift frå eit anna program. Utan dei: «{{proposal}}».",
    sv: "Stjärnorna runt ord i ”{{read}}” är märken för fet stil från ett annat program. Utan dem: ”{{proposal}}”.",
    en: "The stars around words in “{{read}}” mark bold type in another program. Without them: “{{proposal}}”.",
  },
  "mandate.date.several": {
    nb: "Dokumentet har flere datoer for seg selv: «{{read}}» her og «{{other}}» på linje {{line}}. {{proposal}} er trolig versjonens dato.",
    nn: "Dokumentet har fleire datoar for seg sjølv: «{{read}}» her og «{{other}}» på linje {{line}}. {{proposal}} er truleg datoen til versjonen.",
    sv: "Dokumentet har flera datum för sig självt: ”{{read}}” här och ”{{other}}” på rad {{line}}. {{proposal}} är troligen versionens datum.",
    en: "The document has several dates of its own: “{{read}}” here and “{{other}}” on line {{line}}. {{proposal}} is probably the date of this version.",
  },
  "mandate.date.conflict": {
    nb: "Her står «{{read}}», men dokumentet er datert «{{other}}» på linje {{line}}. Et av årene er trolig feil.",
    nn: "Her står «{{read}}», men dokumentet er datert «{{other}}» på linje {{line}}. Eitt av åra er truleg feil.",
    sv: "Här står ”{{read}}”, men dokumentet är daterat ”{{other}}” på rad {{line}}. Ett av åren är troligen fel.",
    en: "It says “{{read}}” here, but the document is dated “{{other}}” on line {{line}}. One of the years is probably wrong.",
  },
  "mandate.version.several": {
    nb: "Versjonen er «{{read}}» her, men «{{other}}» på linje {{line}}.",
    nn: "Versjonen er «{{read}}» her, men «{{other}}» på linje {{line}}.",
    sv: "Versionen är ”{{read}}” här, men ”{{other}}” på rad {{line}}.",
    en: "The version is “{{read}}” here, but “{{other}}” on line {{line}}.",
  },
  "mandate.fact.differs": {
    nb: "Her står «{{read}}», men «{{other}}» på linje {{line}}.",
    nn: "Her står «{{read}}», men «{{other}}» på linje {{line}}.",
    sv: "Här står ”{{read}}”, men ”{{other}}” på rad {{line}}.",
    en: "It says “{{read}}” here, but “{{other}}” on line {{line}}.",
  },
  "mandate.period.inText": {
    nb: "«{{read}}» i teksten sier trolig når prosjektet går. Som dato blir det {{proposal}}.",
    nn: "«{{read}}» i teksten seier truleg når prosjektet går. Som dato blir det {{proposal}}.",
    sv: "”{{read}}” i texten säger troligen när projektet pågår. Som datum blir det {{proposal}}.",
    en: "“{{read}}” in the text probably says when the project runs. As a date it is {{proposal}}.",
  },
  "mandate.role.holder": {
    nb: "«{{read}}» har trolig rollen, etter det teksten sier.",
    nn: "«{{read}}» har truleg rolla, etter det teksten seier.",
    sv: "”{{read}}” har troligen rollen, enligt texten.",
    en: "“{{read}}” probably holds the role, from what the text says.",
  },
  "mandate.role.fromSentence": {
    nb: "Rollen og det den skal gjøre, er tatt ut av setningen «{{read}}».",
    nn: "Rolla og det ho skal gjere, er teke ut av setninga «{{read}}».",
    sv: "Rollen och vad den ska göra är taget ur meningen ”{{read}}”.",
    en: "The role and what it is to do are taken from the sentence “{{read}}”.",
  },
  "mandate.role.unread": {
    nb: "Her nevnes en rolle, men setningen er ikke lest som en rad: «{{read}}».",
    nn: "Her er ei rolle nemnd, men setninga er ikkje lesen som ei rad: «{{read}}».",
    sv: "Här nämns en roll, men meningen har inte lästs som en rad: ”{{read}}”.",
    en: "A role is mentioned here, but the sentence is not read as a row: “{{read}}”.",
  },
  "mandate.seats.sum": {
    nb: "{{group}} har {{count}} plasser i alt etter denne listen.",
    nn: "{{group}} har {{count}} plassar i alt etter denne lista.",
    sv: "{{group}} har {{count}} platser totalt enligt den här listan.",
    en: "{{group}} has {{count}} seats in all by this list.",
  },
  "mandate.reporting.fromSentence": {
    nb: "Lest ut av «{{read}}»: {{body}}, {{rhythm}}.",
    nn: "Lese ut av «{{read}}»: {{body}}, {{rhythm}}.",
    sv: "Läst ur ”{{read}}”: {{body}}, {{rhythm}}.",
    en: "Read from “{{read}}”: {{body}}, {{rhythm}}.",
  },
  "mandate.reporting.same": {
    nb: "«{{read}}» sier det samme som «{{other}}» på linje {{line}}, og er ikke tatt med en gang til.",
    nn: "«{{read}}» seier det same som «{{other}}» på linje {{line}}, og er ikkje teke med ein gong til.",
    sv: "”{{read}}” säger detsamma som ”{{other}}” på rad {{line}} och har inte tagits med en gång till.",
    en: "“{{read}}” says the same as “{{other}}” on line {{line}}, and is not taken a second time.",
  },
  "mandate.reporting.unread": {
    nb: "Her står det om rapportering, men ikke hvor ofte med ord som kan leses: «{{read}}».",
    nn: "Her står det om rapportering, men ikkje kor ofte med ord som kan lesast: «{{read}}».",
    sv: "Här står det om rapportering, men inte hur ofta med ord som kan läsas: ”{{read}}”.",
    en: "This is about reporting, but does not say how often in words that can be read: “{{read}}”.",
  },
  "mandate.rhythm.misread": {
    nb: "«{{read}}» er trolig skannet feil. Det skal nok stå «{{proposal}}».",
    nn: "«{{read}}» er truleg skanna feil. Det skal nok stå «{{proposal}}».",
    sv: "”{{read}}” är troligen felläst vid skanningen. Det ska nog stå ”{{proposal}}”.",
    en: "“{{read}}” was probably misread by the scanner. It should say “{{proposal}}”.",
  },
  "mandate.rhythm.unreadable": {
    nb: "«{{read}}» sier ikke hvor ofte. Skriv for eksempel hver 3. måned, kvartalsvis eller ved behov.",
    nn: "«{{read}}» seier ikkje kor ofte. Skriv til dømes kvar 3. månad, kvartalsvis eller ved behov.",
    sv: "”{{read}}” säger inte hur ofta. Skriv till exempel var 3:e månad, kvartalsvis eller vid behov.",
    en: "“{{read}}” does not say how often. Write for example every 3 months, quarterly or as needed.",
  },
} satisfies Record<string, Words>;
