import type * as z from "zod/mini";
import { answerChoice, answerDate, answerText } from "./answerFields";
import { answerRows } from "./answerRows";
import { goalKinds, goalLevels } from "./choices";

export const goalShape = {
  number: answerText(),
  level: answerChoice(goalLevels),
  kind: answerChoice(goalKinds),
  goal: answerText(),
  /** What shows whether the goal is reached, and the value it shall have. */
  indicator: answerText(),
  target: answerText(),
  deadline: answerDate(),
  responsible: answerText(),
};

export const goals = answerRows(goalShape, "goal", ["level", "kind"]);

export type Goal = z.output<typeof goals>[number];
