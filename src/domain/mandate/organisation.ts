import type * as z from "zod/mini";
import { answerDate, answerNumber, answerOptionalChoice, answerText } from "./answerFields";
import { answerRows } from "./answerRows";
import { groups } from "./choices";

export const roleShape = {
  role: answerText(),
  name: answerText(),
  group: answerOptionalChoice(groups),
  /** Of a full position. */
  positionPercent: answerNumber(0, 100),
  from: answerDate(),
  to: answerDate(),
  responsibility: answerText(),
};

export const roles = answerRows(roleShape, "role");

export type Role = z.output<typeof roles>[number];
