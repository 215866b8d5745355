import type { Words } from "../../domain/language";

export const crossIssues = {
  "cross.start.beforeMandate": {
    nb: "{{activity}} har oppstart i uke {{week}}, men mandatet er datert {{date}}.",
    nn: "{{activity}} har oppstart i veke {{week}}, men mandatet er datert {{date}}.",
    sv: "{{activity}} startar vecka {{week}}, men direktivet är daterat {{date}}.",
    en: "{{activity}} starts in week {{week}}, but the mandate is dated {{date}}.",
  },
  "cross.legend.unused": {
    nb: "Tegnforklaringen har koder som ikke er brukt i planen: {{codes}}.",
    nn: "Teiknforklaringa har kodar som ikkje er brukte i planen: {{codes}}.",
    sv: "Teckenförklaringen har koder som inte används i planen: {{codes}}.",
    en: "The key has codes the plan does not use: {{codes}}.",
  },
  "cross.measure.notInPlan": {
    nb: "Tiltaket «{{measure}}» har ingen rad i framdriftsplanen.",
    nn: "Tiltaket «{{measure}}» har inga rad i framdriftsplanen.",
    sv: "Åtgärden ”{{measure}}” har ingen rad i tidplanen.",
    en: "The measure “{{measure}}” has no row in the progress plan.",
  },
  "cross.milestone.notReported": {
    nb: "Statusrapporten mangler {{number}} {{milestone}}, som står i milepælsplanen.",
    nn: "Statusrapporten manglar {{number}} {{milestone}}, som står i milepælsplanen.",
    sv: "Lägesrapporten saknar {{number}} {{milestone}}, som står i milstolpsplanen.",
    en: "The status report lacks {{number}} {{milestone}}, which is in the milestone plan.",
  },
  "cross.milestone.notCompared": {
    nb: "Statusrapporten er ikke holdt opp mot milepælsplanen: en av dem har {{count}} rader, og høyst {{limit}} blir sammenlignet.",
    nn: "Statusrapporten er ikkje halden opp mot milepælsplanen: ein av dei har {{count}} rader, og høgst {{limit}} blir samanlikna.",
    sv: "Lägesrapporten har inte jämförts med milstolpsplanen: en av dem har {{count}} rader, och högst {{limit}} jämförs.",
    en: "The status report has not been held against the milestone plan: one of them has {{count}} rows, and at most {{limit}} are compared.",
  },
  "cross.milestone.reworded": {
    nb: "Statusrapporten sier «{{read}}» der milepælsplanen sier {{number}} «{{milestone}}».",
    nn: "Statusrapporten seier «{{read}}» der milepælsplanen seier {{number}} «{{milestone}}».",
    sv: "Lägesrapporten säger ”{{read}}” där milstolpsplanen säger {{number}} ”{{milestone}}”.",
    en: "The status report says “{{read}}” where the milestone plan says {{number}} “{{milestone}}”.",
  },
  "cross.financing.differs": {
    nb: "Kostnadene er {{cost}} kr og finansieringen {{financing}} kr: det skiller {{difference}} kr.",
    nn: "Kostnadene er {{cost}} kr og finansieringa {{financing}} kr: det skil {{difference}} kr.",
    sv: "Kostnaderna är {{cost}} kr och finansieringen {{financing}} kr: det skiljer {{difference}} kr.",
    en: "The costs are {{cost}} kr and the financing {{financing}} kr: they differ by {{difference}} kr.",
  },
  "cross.savings.withoutPlan": {
    nb: "Målet er {{target}} kr. Det som er funnet og det som skal finnes, er {{planned}} kr til sammen: {{left}} kr er uten plan.",
    nn: "Målet er {{target}} kr. Det som er funne og det som skal finnast, er {{planned}} kr til saman: {{left}} kr er utan plan.",
    sv: "Målet är {{target}} kr. Det som har hittats och det som ska hittas är {{planned}} kr tillsammans: {{left}} kr saknar plan.",
    en: "The target is {{target}} kr. What is found and what is to be found is {{planned}} kr together: {{left}} kr is without a plan.",
  },
  "cross.role.noHolder": {
    nb: "Rollen {{role}} er nevnt uten navn.",
    nn: "Rolla {{role}} er nemnd utan namn.",
    sv: "Rollen {{role}} nämns utan namn.",
    en: "The role {{role}} is named without a holder.",
  },
  "cross.risk.highIncomplete": {
    nb: "Risikoen «{{risk}}» har RF {{riskFactor}} og mangler tiltak, eier eller frist.",
    nn: "Risikoen «{{risk}}» har RF {{riskFactor}} og manglar tiltak, eigar eller frist.",
    sv: "Risken ”{{risk}}” har RF {{riskFactor}} och saknar åtgärd, ägare eller slutdatum.",
    en: "The risk “{{risk}}” has RF {{riskFactor}} and lacks a measure, an owner or a date.",
  },
} satisfies Record<string, Words>;
