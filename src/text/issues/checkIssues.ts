import type { IssueCode } from "../../domain/issueCode";
import type { Words } from "../../domain/language";

/** What Kontroller finds in our own sheets. */
export const checkIssues = {
  "check.sheet.missing": {
    nb: "Arket «{{sheet}}» er ikke i arbeidsboken lenger.",
    nn: "Arket «{{sheet}}» er ikkje i arbeidsboka lenger.",
    sv: "Bladet ”{{sheet}}” finns inte längre i arbetsboken.",
    en: "The sheet “{{sheet}}” is no longer in the workbook.",
  },
  "check.column.missing": {
    nb: "Kolonnen «{{column}}» mangler eller har fått en annen overskrift, så den blir ikke kontrollert.",
    nn: "Kolonnen «{{column}}» manglar eller har fått ei anna overskrift, så han blir ikkje kontrollert.",
    sv: "Kolumnen ”{{column}}” saknas eller har fått en annan rubrik, så den kontrolleras inte.",
    en: "The column “{{column}}” is missing or has another heading, so it is not checked.",
  },
  "check.cell.notANumber": {
    nb: "«{{read}}» i kolonnen {{column}} er tekst, og da regner ingen formel med det. Skriv et tall.",
    nn: "«{{read}}» i kolonnen {{column}} er tekst, og då reknar ingen formel med det. Skriv eit tal.",
    sv: "”{{read}}” i kolumnen {{column}} är text, och då räknar ingen formel med det. Skriv ett tal.",
    en: "“{{read}}” in the column {{column}} is text, so no formula counts on it. Enter a number.",
  },
  "check.statusDate.missing": {
    nb: "Statusdatoen mangler. Uten den kan Prosjektark ikke si hva som er forsinket.",
    nn: "Statusdatoen manglar. Utan han kan Prosjektark ikkje seie kva som er forseinka.",
    sv: "Statusdatumet saknas. Utan det kan Prosjektark inte säga vad som är försenat.",
    en: "The status date is missing. Without it Prosjektark cannot say what is late.",
  },
  "check.code.unknown": {
    nb: "«{{read}}» i uke {{week}} er ikke en kode i forklaringen. Tillatt: {{allowed}}.",
    nn: "«{{read}}» i veke {{week}} er ikkje ein kode i forklaringa. Tillate: {{allowed}}.",
    sv: "”{{read}}” i vecka {{week}} är ingen kod i förklaringen. Tillåtna: {{allowed}}.",
    en: "“{{read}}” in week {{week}} is not a code in the legend. Allowed: {{allowed}}.",
  },
  "check.start.repeated": {
    nb: "«{{activity}}» starter to ganger: i uke {{first}} og i uke {{week}}. Oppstart skal stå én gang.",
    nn: "«{{activity}}» startar to gonger: i veke {{first}} og i veke {{week}}. Oppstart skal stå éin gong.",
    sv: "”{{activity}}” startar två gånger: i vecka {{first}} och i vecka {{week}}. Uppstart ska stå en gång.",
    en: "“{{activity}}” starts twice: in week {{first}} and in week {{week}}. A start stands once.",
  },
  "check.start.missing": {
    nb: "«{{activity}}» har møter fra uke {{week}}, men ingen oppstart.",
    nn: "«{{activity}}» har møte frå veke {{week}}, men ingen oppstart.",
    sv: "”{{activity}}” har möten från vecka {{week}}, men ingen uppstart.",
    en: "“{{activity}}” has meetings from week {{week}}, but no start.",
  },
  "check.start.late": {
    nb: "«{{activity}}» starter i uke {{week}}, etter det første møtet ({{meeting}} i uke {{meetingWeek}}).",
    nn: "«{{activity}}» startar i veke {{week}}, etter det første møtet ({{meeting}} i veke {{meetingWeek}}).",
    sv: "”{{activity}}” startar i vecka {{week}}, efter det första mötet ({{meeting}} i vecka {{meetingWeek}}).",
    en: "“{{activity}}” starts in week {{week}}, after its first meeting ({{meeting}} in week {{meetingWeek}}).",
  },
  "check.finish.followed": {
    nb: "«{{activity}}» er ferdig i uke {{finish}}, men har «{{read}}» i uke {{week}}. Etter ferdig skal ingenting stå.",
    nn: "«{{activity}}» er ferdig i veke {{finish}}, men har «{{read}}» i veke {{week}}. Etter ferdig skal ingenting stå.",
    sv: "”{{activity}}” är klar i vecka {{finish}}, men har ”{{read}}” i vecka {{week}}. Efter klar ska inget stå.",
    en: "“{{activity}}” is finished in week {{finish}}, but has “{{read}}” in week {{week}}. Nothing follows a finish.",
  },
  "check.start.beforeMandate": {
    nb: "«{{activity}}» starter i uke {{week}}, men mandatet er datert {{date}}.",
    nn: "«{{activity}}» startar i veke {{week}}, men mandatet er datert {{date}}.",
    sv: "”{{activity}}” startar i vecka {{week}}, men direktivet är daterat {{date}}.",
    en: "“{{activity}}” starts in week {{week}}, but the mandate is dated {{date}}.",
  },
  "check.finish.missing": {
    nb: "«{{activity}}» har ingen «{{read}}», og planen var slutt {{to}}. Det siste som står, er i uke {{week}}.",
    nn: "«{{activity}}» har ingen «{{read}}», og planen var slutt {{to}}. Det siste som står, er i veke {{week}}.",
    sv: "”{{activity}}” har inget ”{{read}}”, och planen tog slut {{to}}. Det sista som står är i vecka {{week}}.",
    en: "“{{activity}}” has no “{{read}}”, and the plan ended on {{to}}. The last that stands is in week {{week}}.",
  },
  "check.legend.unused": {
    nb: "Koden «{{read}}» ({{meaning}}) er ikke brukt i framdriftsplanen.",
    nn: "Koden «{{read}}» ({{meaning}}) er ikkje brukt i framdriftsplanen.",
    sv: "Koden ”{{read}}” ({{meaning}}) används inte i tidplanen.",
    en: "The progress plan does not use the code “{{read}}” ({{meaning}}).",
  },
  "check.meeting.holidayWeek": {
    nb: "«{{activity}}» har «{{read}}» i uke {{week}}, som har {{holidays}} helligdager fra mandag til fredag.",
    nn: "«{{activity}}» har «{{read}}» i veke {{week}}, som har {{holidays}} heilagdagar frå måndag til fredag.",
    sv: "”{{activity}}” har ”{{read}}” i vecka {{week}}, som har {{holidays}} helgdagar från måndag till fredag.",
    en: "“{{activity}}” has “{{read}}” in week {{week}}, which has {{holidays}} public holidays from Monday to Friday.",
  },
  "check.events.notInGrid": {
    nb: "Listen har «{{read}}» for «{{activity}}» i uke {{week}}, men rutenettet har det ikke.",
    nn: "Lista har «{{read}}» for «{{activity}}» i veke {{week}}, men rutenettet har det ikkje.",
    sv: "Listan har ”{{read}}” för ”{{activity}}” i vecka {{week}}, men rutnätet har det inte.",
    en: "The list has “{{read}}” for “{{activity}}” in week {{week}}, but the grid does not.",
  },
  "check.events.notInList": {
    nb: "Rutenettet har «{{read}}» for «{{activity}}» i uke {{week}}, men listen over hendelser har det ikke.",
    nn: "Rutenettet har «{{read}}» for «{{activity}}» i veke {{week}}, men lista over hendingar har det ikkje.",
    sv: "Rutnätet har ”{{read}}” för ”{{activity}}” i vecka {{week}}, men listan över händelser har det inte.",
    en: "The grid has “{{read}}” for “{{activity}}” in week {{week}}, but the list of events does not.",
  },
  "check.rating.invalid": {
    nb: "«{{read}}» er ikke på skalaen. Skriv et helt tall fra 1 til 5, eller la cellen stå tom.",
    nn: "«{{read}}» er ikkje på skalaen. Skriv eit heilt tal frå 1 til 5, eller la cella stå tom.",
    sv: "”{{read}}” finns inte på skalan. Skriv ett heltal från 1 till 5, eller lämna cellen tom.",
    en: "“{{read}}” is not on the scale. Enter a whole number from 1 to 5, or leave the cell empty.",
  },
  "check.riskFactor.typed": {
    nb: "RF er skrevet inn som {{read}}. Sett formelen tilbake, så følger den S og K.",
    nn: "RF er skriven inn som {{read}}. Set formelen tilbake, så følgjer han S og K.",
    sv: "RF är inskriven som {{read}}. Sätt tillbaka formeln, så följer den S och K.",
    en: "RF is typed in as {{read}}. Put the formula back, and it follows the ratings.",
  },
  "check.riskFactor.wrong": {
    nb: "RF er skrevet inn som {{read}}, men S × K er {{product}}.",
    nn: "RF er skriven inn som {{read}}, men S × K er {{product}}.",
    sv: "RF är inskriven som {{read}}, men S × K är {{product}}.",
    en: "RF is typed in as {{read}}, but likelihood × consequence is {{product}}.",
  },
  "check.risk.successFactor": {
    nb: "«{{read}}» er noe som skal lykkes, ikke noe som kan gå galt. Som risiko: «{{proposal}}».",
    nn: "«{{read}}» er noko som skal lykkast, ikkje noko som kan gå gale. Som risiko: «{{proposal}}».",
    sv: "”{{read}}” är något som ska lyckas, inte något som kan gå fel. Som risk: ”{{proposal}}”.",
    en: "“{{read}}” is something that should succeed, not something that can go wrong. As a risk: “{{proposal}}”.",
  },
  "check.risk.measureMissing": {
    nb: "«{{risk}}» ligger på høyeste nivå og har ikke noe mottiltak.",
    nn: "«{{risk}}» ligg på høgaste nivå og har ikkje noko mottiltak.",
    sv: "”{{risk}}” ligger på högsta nivån och har ingen åtgärd.",
    en: "“{{risk}}” is on the highest level and has no countermeasure.",
  },
  "check.risk.ownerMissing": {
    nb: "«{{risk}}» ligger på høyeste nivå og har ingen eier.",
    nn: "«{{risk}}» ligg på høgaste nivå og har ingen eigar.",
    sv: "”{{risk}}” ligger på högsta nivån och har ingen ägare.",
    en: "“{{risk}}” is on the highest level and has no owner.",
  },
  "check.risk.dueMissing": {
    nb: "«{{risk}}» ligger på høyeste nivå og har ingen frist.",
    nn: "«{{risk}}» ligg på høgaste nivå og har ingen frist.",
    sv: "”{{risk}}” ligger på högsta nivån och har inget datum.",
    en: "“{{risk}}” is on the highest level and has no due date.",
  },
} satisfies Partial<Record<IssueCode, Words>>;
