import type { Words } from "../language";

/** What a mandate can hold, in the order of the wizard and of the sheets; each becomes sheets of its own. */
export const sectionKeys = [
  "mandate", "goals", "measures", "organisation", "progressPlan", "risks", "milestones", "budget", "financing",
  "informationPlan", "decisionPoints", "savings", "proposals", "overview",
] as const;

export type SectionKey = (typeof sectionKeys)[number];

export const sectionWords: Readonly<Record<SectionKey, Words>> = {
  mandate: { nb: "Mandat", nn: "Mandat", sv: "Direktiv", en: "Mandate" },
  goals: { nb: "Mål", nn: "Mål", sv: "Mål", en: "Goals" },
  measures: { nb: "Tiltak", nn: "Tiltak", sv: "Åtgärder", en: "Measures" },
  organisation: { nb: "Organisering", nn: "Organisering", sv: "Organisation", en: "Organisation" },
  progressPlan: { nb: "Framdriftsplan og hendelser", nn: "Framdriftsplan og hendingar", sv: "Tidplan och händelser", en: "Progress plan and events" },
  risks: { nb: "Risiko og risikomatrise", nn: "Risiko og risikomatrise", sv: "Risker och riskmatris", en: "Risks and risk matrix" },
  milestones: { nb: "Milepæler", nn: "Milepælar", sv: "Milstolpar", en: "Milestones" },
  budget: { nb: "Budsjett", nn: "Budsjett", sv: "Budget", en: "Budget" },
  financing: { nb: "Finansiering", nn: "Finansiering", sv: "Finansiering", en: "Financing" },
  informationPlan: { nb: "Informasjonsplan", nn: "Informasjonsplan", sv: "Informationsplan", en: "Information plan" },
  decisionPoints: { nb: "Beslutningspunkter", nn: "Avgjerdspunkt", sv: "Beslutspunkter", en: "Decision points" },
  savings: { nb: "Innsparing", nn: "Innsparing", sv: "Besparing", en: "Savings" },
  proposals: { nb: "Forbedringsforslag", nn: "Forbetringsforslag", sv: "Förbättringsförslag", en: "Improvement proposals" },
  overview: { nb: "Oversikt", nn: "Oversikt", sv: "Översikt", en: "Overview" },
};
