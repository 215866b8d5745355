import { backgroundShape } from "../../domain/mandate/background";
import { rowShapes, type Answers } from "../../domain/mandate/blankAnswers";
import { budgetShape } from "../../domain/mandate/budget";
import { headerShape } from "../../domain/mandate/header";
import { lenientRow } from "../../domain/mandate/lenientRow";
import { progress } from "../../domain/mandate/progress";
import { savingsShape } from "../../domain/mandate/savings";
import { planFromRhythms } from "../../domain/planFromRhythms";
import type { ProgressPlan } from "../../domain/progressPlan";
import type { BookSections } from "../../sheets/bookContent";

/**
 * The sections in which something is said, for sheets made without the wizard: a field that cannot be read goes to the
 * sheet as it was written. Risks are a register's own.
 */
export function sheetSections(answers: Answers): Omit<BookSections, "risks" | "overview"> {
  const { header, background, budget, savings } = answers;
  const challenges = background.challenges.map((row) => lenientRow(rowShapes["background.challenges"], row));
  const measures = savings.measures.map((row) => lenientRow(rowShapes["savings.measures"], row));
  const lines = budget.lines.map((row) => lenientRow(rowShapes["budget.lines"], row));
  return {
    mandate: isSaid(header) || isSaid(background) || challenges.length > 0
      ? { header: lenientRow(headerShape, header), background: { ...lenientRow(without(backgroundShape, "challenges"), withoutRows(background)), challenges } } : null,
    goals: filled(answers.goals.map((row) => lenientRow(rowShapes.goals, row))),
    measures: filled(answers.measures.map((row) => lenientRow(rowShapes.measures, row))),
    roles: filled(answers.roles.map((row) => lenientRow(rowShapes.roles, row))),
    plan: planOf(answers),
    milestones: filled(answers.milestones.map((row) => lenientRow(rowShapes.milestones, row))),
    budget: lines.length > 0 ? { year: lenientRow(without(budgetShape, "keys", "lines"), withoutRows(budget)).year, keys: [], lines } : null,
    financing: filled(answers.financing.map((row) => lenientRow(rowShapes.financing, row))),
    informationPlan: filled(answers.informationPlan.map((row) => lenientRow(rowShapes.informationPlan, row))),
    decisionPoints: filled(answers.decisionPoints.map((row) => lenientRow(rowShapes.decisionPoints, row))),
    savings: measures.length > 0 || isSaid(savings) ? { ...lenientRow(without(savingsShape, "measures"), withoutRows(savings)), measures } : null,
    proposals: filled(answers.proposals.map((row) => lenientRow(rowShapes.proposals, row))),
  };
}

function filled<Row>(rows: readonly Row[]): readonly Row[] | null {
  return rows.length > 0 ? rows : null;
}

/** Without a period, or with rhythms nobody can read, there is no grid. */
function planOf({ progress: answers, options }: Answers): ProgressPlan | null {
  const read = answers.activities.length > 0 ? progress.safeParse(answers) : null;
  if (!read?.success) return null;
  const { period, days } = read.data;
  return period === null || days === null ? null : planFromRhythms({ ...read.data, period, days }, options.language);
}

function isSaid(section: Readonly<Record<string, unknown>>): boolean {
  return Object.values(section).some((answer) => typeof answer === "string" && answer !== "");
}

function withoutRows(section: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(section).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

function without<Shape extends object, Key extends keyof Shape>(shape: Shape, ...keys: readonly Key[]): Omit<Shape, Key> {
  return Object.fromEntries(Object.entries(shape).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<Shape, Key>;
}
