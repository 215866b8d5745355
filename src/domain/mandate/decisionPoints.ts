import type * as z from "zod/mini";
import { answerChoice, answerText } from "./answerFields";
import { answerRows } from "./answerRows";
import { taskStatuses } from "./choices";

export const decisionPointShape = {
  body: answerText(),
  decision: answerText(),
  /** A date, a window or words, as written; src/domain/when.ts reads it. */
  when: answerText("when"),
  responsible: answerText(),
  status: answerChoice(taskStatuses),
};

export const decisionPoints = answerRows(decisionPointShape, "decision", ["status"]);

export type DecisionPoint = z.output<typeof decisionPoints>[number];
