import type { SectionKey } from "../../domain/mandate/sections";

export const wizardSteps = [
  "project", "background", "goals", "measures", "organisation", "progress", "risks", "milestones", "budget", "followUp", "improvements", "summary",
] as const;

export type WizardStep = (typeof wizardSteps)[number];

/** What each step asks about; a step is left out when none of its sections is wanted. */
const sectionsOfStep: Readonly<Record<WizardStep, readonly SectionKey[]>> = {
  project: [],
  background: ["mandate"],
  goals: ["goals"],
  measures: ["measures"],
  organisation: ["organisation"],
  progress: ["progressPlan"],
  risks: ["risks"],
  milestones: ["milestones"],
  budget: ["budget", "financing"],
  followUp: ["informationPlan", "decisionPoints"],
  improvements: ["savings", "proposals"],
  summary: [],
};

const stepOfPart: Readonly<Record<string, WizardStep>> = {
  options: "project", header: "project", background: "background", goals: "goals", measures: "measures", roles: "organisation",
  progress: "progress", risks: "risks", milestones: "milestones", budget: "budget", financing: "budget",
  informationPlan: "followUp", decisionPoints: "followUp", savings: "improvements", proposals: "improvements",
};

export function stepOfField(field: string): WizardStep {
  return stepOfPart[field.split(".")[0] ?? ""] ?? "project";
}

export function stepsFor(sections: readonly SectionKey[]): readonly WizardStep[] {
  return wizardSteps.filter((step) => sectionsOfStep[step].length === 0 || sectionsOfStep[step].some((section) => sections.includes(section)));
}
