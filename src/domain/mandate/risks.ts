import type * as z from "zod/mini";
import { answerDate, answerRating, answerText } from "./answerFields";
import { answerRows } from "./answerRows";

export const riskShape = {
  risk: answerText(),
  likelihood: answerRating(),
  consequence: answerRating(),
  countermeasure: answerText(),
  owner: answerText(),
  due: answerDate(),
  status: answerText(),
  likelihoodAfter: answerRating(),
  consequenceAfter: answerRating(),
};

export const riskAnswers = answerRows(riskShape, "risk");

export type RiskAnswer = z.output<typeof riskAnswers>[number];
