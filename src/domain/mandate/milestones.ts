import type * as z from "zod/mini";
import { answerDate, answerText } from "./answerFields";
import { answerLeaf } from "./answerLeaf";
import { answerRows } from "./answerRows";
import { parseMilestoneNumber } from "../milestoneNumber";

/** 1, 1.1 … 1.10: kept as it was written, because 1.10 is not 1.1. */
function milestoneNumber() {
  return answerLeaf((text, refuse): string => {
    if (text !== "" && parseMilestoneNumber(text) === null) refuse("answer.milestoneNumber.unreadable");
    return text;
  }, { kind: "milestoneNumber" });
}

export const milestoneShape = {
  number: milestoneNumber(),
  milestone: answerText(),
  planned: answerDate(),
  actual: answerDate(),
  responsible: answerText(),
  comment: answerText(),
};

export const milestones = answerRows(milestoneShape, "milestone");

export type Milestone = z.output<typeof milestones>[number];
