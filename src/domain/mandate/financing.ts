import type * as z from "zod/mini";
import { answerAmount, answerChoice, answerText, answerWholeNumber, firstYear, lastYear } from "./answerFields";
import { answerRows } from "./answerRows";
import { financingKinds, financingStatuses } from "./choices";

export const financingShape = {
  source: answerText(),
  kind: answerChoice(financingKinds),
  amount: answerAmount(),
  year: answerWholeNumber(firstYear, lastYear),
  condition: answerText(),
  status: answerChoice(financingStatuses),
};

export const financing = answerRows(financingShape, "source", ["kind", "status"]);

export type FinancingSource = z.output<typeof financing>[number];
