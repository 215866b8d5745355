import type * as z from "zod/mini";
import { answerChoice, answerDate, answerText } from "./answerFields";
import { answerRows } from "./answerRows";
import { measureOrigins, taskStatuses } from "./choices";

export const measureShape = {
  /** As written: 2, or 2a for what belongs under 2. */
  number: answerText(),
  measure: answerText(),
  origin: answerChoice(measureOrigins),
  responsible: answerText(),
  deadline: answerDate(),
  status: answerChoice(taskStatuses),
};

export const measures = answerRows(measureShape, "measure", ["origin", "status"]);

export type Measure = z.output<typeof measures>[number];
