import * as z from "zod/mini";
import { answerText } from "./answerFields";
import { answerRows } from "./answerRows";

export const challengeShape = { area: answerText(), challenge: answerText() };

export const backgroundShape = {
  background: answerText(),
  /** Guidelines and limits the subproject works within. */
  frame: answerText(),
  challenges: answerRows(challengeShape, "challenge"),
};

export const background = z.strictObject(backgroundShape);

export type Background = Readonly<z.output<typeof background>>;
export type Challenge = Background["challenges"][number];
