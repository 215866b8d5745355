import * as z from "zod/mini";
import type { IssueCode } from "../issueCode";
import type { IssueParams } from "../issue";
import { answerFormats, type AnswerFormat } from "./answerFormat";

/** Says that an answer cannot be used, and goes on, so that every finding is told at once. */
export type Refuse = (code: IssueCode, params?: IssueParams) => null;

/** Excel's own limit on a cell is 32,767; beyond this nobody reads it in a table. */
const longestAnswer = 4000;

/** As typed in a field; programs may give numbers, whose point is the field's decimal comma. */
const typed = z.pipe(
  z._default(z.nullable(z.union([z.string(), z.number()])), ""),
  z.transform((answer): string => (typeof answer === "number" ? String(answer).replace(".", ",") : answer ?? "").trim()),
);

/** One field: what was typed, read once; `read` returns null after it has refused. */
export function answerLeaf<Value>(read: (text: string, refuse: Refuse) => Value, format: AnswerFormat = { kind: "text", longest: longestAnswer }) {
  const leaf = z.pipe(typed, z.transform((text, context) => {
    const refuse: Refuse = (code, params = {}) => {
      context.issues.push({ code: "custom", message: code, params: { read: text, ...params }, input: text, continue: true });
      return null;
    };
    if (text.length > longestAnswer) refuse("answer.text.tooLong", { length: text.length, allowed: longestAnswer, read: `${text.slice(0, 40)}…` });
    return read(text, refuse);
  }));
  return leaf.register(answerFormats, format);
}
