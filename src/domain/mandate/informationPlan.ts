import type * as z from "zod/mini";
import { answerChoice, answerText } from "./answerFields";
import { answerRows } from "./answerRows";
import { taskStatuses } from "./choices";

export const informationMeasureShape = {
  measure: answerText(),
  audience: answerText(),
  /** A date, a period or words, as written; src/domain/when.ts reads it. */
  when: answerText("when"),
  responsible: answerText(),
  status: answerChoice(taskStatuses),
  remarks: answerText(),
};

export const informationPlan = answerRows(informationMeasureShape, "measure", ["status"]);

export type InformationMeasure = z.output<typeof informationPlan>[number];
