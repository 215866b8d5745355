import type { Words } from "./language";

/** What an event is: the kinds a progress plan has codes for, and those it has not. A phase is a stretch of time and no event. */
export const eventKinds = {
  start: { nb: "Oppstartsmøte", nn: "Oppstartsmøte", sv: "Startmöte", en: "Start meeting" },
  working: { nb: "Arbeidsmøte", nn: "Arbeidsmøte", sv: "Arbetsmöte", en: "Working meeting" },
  projectGroup: { nb: "Prosjektgruppemøte", nn: "Prosjektgruppemøte", sv: "Projektgruppsmöte", en: "Project group meeting" },
  projectManagers: { nb: "Prosjektledermøte", nn: "Prosjektleiarmøte", sv: "Projektledarmöte", en: "Project managers’ meeting" },
  steering: { nb: "Styringsgruppemøte", nn: "Styringsgruppemøte", sv: "Styrgruppsmöte", en: "Steering group meeting" },
  status: { nb: "Statusmøte", nn: "Statusmøte", sv: "Avstämningsmöte", en: "Status meeting" },
  followUp: { nb: "Oppfølgingsmøte", nn: "Oppfølgingsmøte", sv: "Uppföljningsmöte", en: "Follow-up meeting" },
  information: { nb: "Informasjonsmøte", nn: "Informasjonsmøte", sv: "Informationsmöte", en: "Information meeting" },
  finish: { nb: "Avslutning", nn: "Avslutning", sv: "Avslutning", en: "Closing" },
  deadline: { nb: "Frist", nn: "Frist", sv: "Sista dag", en: "Deadline" },
  meeting: { nb: "Møte", nn: "Møte", sv: "Möte", en: "Meeting" },
  phase: { nb: "Fase", nn: "Fase", sv: "Fas", en: "Phase" },
} as const satisfies Record<string, Words>;

export type EventKind = keyof typeof eventKinds;

/** The first that fits: what a meeting is for or whose it is says more than that it is a meeting. */
const kindWords: readonly (readonly [EventKind, RegExp])[] = [
  ["start", /(?<!\p{L})(?:oppstart|uppstart|startmøte|startmöte|startsamling|startkonferan|startseminar|kick-?off|start meeting|opening meeting)/iu],
  ["finish", /(?<!\p{L})(?:sluttmøte|slutmöte|avslutning|avslutande|sluttseminar|slutseminar|slutkonferens|sluttkonferanse|closing|final meeting)/iu],
  ["steering", /(?<!\p{L})(?:styringsgrupp|styrgrupp|prosjektstyre|projektstyr|steering)/iu],
  ["projectManagers", /(?<!\p{L})(?:prosjektleder(?:møte|samling)|prosjektleiar(?:møte|samling)|projektledar(?:möte|träff)|project managers?[’']? meeting)/iu],
  ["projectGroup", /(?<!\p{L})(?:prosjektgrupp|projektgrupp|project group)/iu],
  ["working", /(?<!\p{L})(?:arbeidsgrupp|arbeidsmøte|arbetsgrupp|arbetsmöte|working group|working meeting|workshop|verksted|verkstad)/iu],
  ["status", /(?<!\p{L})(?:statusmøte|statusmöte|avstämning|status meeting)/iu],
  ["followUp", /(?<!\p{L})(?:oppfølging|oppfylging|uppföljning|uppföljande|follow-?up)/iu],
  ["information", /(?<!\p{L})(?:informasjons?|informations?|orienterings?)(?:-[^.]{0,30}?|s-? og \p{L}+)?(?:møte|möte|meeting)|(?<!\p{L})information meeting/iu],
  ["deadline", /(?<!\p{L})(?:(?:\p{L}*)frist(?!\p{L})|sista \p{L}*dag|siste \p{L}*dag|deadline)/iu],
  ["meeting", /(?:møte|møter|möte|möten|meeting|samling|samlinger|samlingar|seminar|seminarium|konferanse|konferens|träff|treff)(?!\p{L})/iu],
];

/** What the words say the event is; null where they do not say. */
export function eventKindOf(text: string): EventKind | null {
  return kindWords.find(([, words]) => words.test(text))?.[0] ?? null;
}
