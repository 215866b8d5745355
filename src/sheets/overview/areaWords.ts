import type { Words } from "../../domain/language";
import { milestoneStatusWords } from "../../domain/milestoneStatus";
import type { ConditionalStyle } from "../sheetEdit";

export type Tone = "good" | "notice" | "bad" | "neutral";

/** The colours of the milestones' sheet and its neighbours; every word says the same without them. */
export const toneStyles: Readonly<Record<Tone, ConditionalStyle>> = {
  good: { fillColor: "#C6E0B4", fontColor: "#000000" },
  notice: { fillColor: "#FFE699", fontColor: "#000000" },
  bad: { fillColor: "#F8CBAD", fontColor: "#9C0006", bold: true },
  neutral: { fillColor: "#EDEDED", fontColor: "#000000" },
};

type AreaWord = { readonly words: Words; readonly tone: Tone };

/** Where an area stands, in one or two words. */
export const areaWords = {
  late: { words: milestoneStatusWords.late, tone: "bad" },
  dueSoon: { words: milestoneStatusWords.dueSoon, tone: "notice" },
  onPlan: { words: milestoneStatusWords.onPlan, tone: "good" },
  completed: { words: milestoneStatusWords.completed, tone: "good" },
  overspend: { words: { nb: "Merforbruk", nn: "Meirforbruk", sv: "Underskott", en: "Overspend" }, tone: "bad" },
  underspend: { words: { nb: "Mindreforbruk", nn: "Mindreforbruk", sv: "Överskott", en: "Underspend" }, tone: "notice" },
  onBudget: { words: { nb: "På budsjett", nn: "På budsjett", sv: "Enligt budget", en: "On budget" }, tone: "good" },
  overdue: { words: { nb: "Over fristen", nn: "Over fristen", sv: "Försenat", en: "Overdue" }, tone: "bad" },
  inTime: { words: { nb: "I rute", nn: "I rute", sv: "I tid", en: "In time" }, tone: "good" },
  soon: { words: { nb: "Snart", nn: "Snart", sv: "Snart", en: "Soon" }, tone: "notice" },
  complete: { words: { nb: "Målbare", nn: "Målbare", sv: "Mätbara", en: "Measurable" }, tone: "good" },
  incomplete: { words: { nb: "Ufullstendige", nn: "Ufullstendige", sv: "Ofullständiga", en: "Incomplete" }, tone: "notice" },
  targetReached: { words: { nb: "Målet er nådd", nn: "Målet er nådd", sv: "Målet är nått", en: "Target reached" }, tone: "good" },
  targetMissed: { words: { nb: "Under målet", nn: "Under målet", sv: "Under målet", en: "Below target" }, tone: "bad" },
  nothing: { words: { nb: "Ikke fylt ut", nn: "Ikkje fylt ut", sv: "Inte ifyllt", en: "Not filled in" }, tone: "neutral" },
} as const satisfies Record<string, AreaWord>;

export type AreaWordKey = keyof typeof areaWords;
