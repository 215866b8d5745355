import type * as z from "zod/mini";
import { answerNumber, answerText, answerWholeNumber } from "./answerFields";
import { answerRows } from "./answerRows";

const most = 1_000_000;

export const proposalUnitShape = {
  unit: answerText(),
  employees: answerWholeNumber(0, most),
  submitted: answerWholeNumber(0, most),
  decided: answerWholeNumber(0, most),
  implemented: answerWholeNumber(0, most),
  /** Proposals per employee and year. */
  targetPerEmployee: answerNumber(0, 1000),
};

export const proposals = answerRows(proposalUnitShape, "unit");

export type ProposalUnit = z.output<typeof proposals>[number];
