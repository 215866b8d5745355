import { blankAnswers, blankRow, rowShapes, type Answers, type RowPath } from "../../domain/mandate/blankAnswers";
import type { SectionKey } from "../../domain/mandate/sections";
import { singleAnswers } from "./singleAnswers";
import { stepOfField, type WizardStep } from "./wizardSteps";

type Part = Exclude<keyof Answers, "options" | "header">;

const sectionOfPart: Readonly<Record<Part, SectionKey>> = {
  background: "mandate", goals: "goals", measures: "measures", roles: "organisation", progress: "progressPlan", risks: "risks", milestones: "milestones",
  budget: "budget", financing: "financing", informationPlan: "informationPlan", decisionPoints: "decisionPoints", savings: "savings", proposals: "proposals",
};

/** Only what is asked for now; what was typed under a section that is not wanted any more stands in the draft, and nowhere else. */
export function chosenAnswers(answers: Answers): Answers {
  const blank = blankAnswers(answers.options.language);
  const unwanted = (Object.keys(sectionOfPart) as Part[]).filter((part) => !answers.options.sections.includes(sectionOfPart[part]));
  return { ...answers, ...Object.fromEntries(unwanted.map((part) => [part, blank[part]])) };
}

export function answerAt(answers: Answers, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answers);
}

/** Whether the user has written anything in the step. */
export function isBegun(answers: Answers, step: WizardStep): boolean {
  const singles = singleAnswers.filter(({ name, input }) => stepOfField(name) === step && input !== "choice");
  if (singles.some(({ name }) => answerAt(answers, name) !== "")) return true;
  const tables = (Object.keys(rowShapes) as RowPath[]).filter((path) => stepOfField(path) === step);
  return tables.some((path) => {
    const blank = blankRow(path);
    return (answerAt(answers, path) as Record<string, string>[]).some((row) => Object.entries(row).some(([key, value]) => value !== blank[key]));
  });
}
