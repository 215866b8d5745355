import { set, type FieldErrors, type Resolver } from "react-hook-form";
import type { Issue } from "../../domain/issue";
import { rowShapes, type Answers } from "../../domain/mandate/blankAnswers";
import { readMandate } from "../../domain/mandate/subprojectMandate";
import { chosenAnswers } from "./chosenAnswers";

export type AnswerError = { readonly path: string; readonly message: string };

/** The form is held to the schema that reads the answers, and to nothing else. */
export function mandateResolver(sentence: (issue: Issue) => string): Resolver<Answers> {
  return (answers) => {
    const read = readMandate(chosenAnswers(answers));
    return read.ok ? { values: answers, errors: {} } : { values: {}, errors: nested(read.issues, sentence) };
  };
}

function nested(issues: readonly Issue[], sentence: (issue: Issue) => string): FieldErrors<Answers> {
  const errors: FieldErrors<Answers> = {};
  const taken = new Set<string>();
  for (const issue of issues) {
    const field = issue.field ?? "";
    // The form keeps what is wrong with a table as a whole beside the errors of its rows.
    const path = field in rowShapes ? `${field}.root` : field;
    if (taken.has(path)) continue;
    taken.add(path);
    set(errors, path, { type: issue.code, message: sentence(issue) });
  }
  return errors;
}

/** Every error under a place in the form, in the order of the form. */
export function errorsUnder(errors: unknown, path = ""): AnswerError[] {
  if (typeof errors !== "object" || errors === null) return [];
  const { type, message } = errors as { readonly type?: unknown; readonly message?: unknown };
  if (typeof type === "string" && typeof message === "string") return [{ path: path.replace(/\.root$/, ""), message }];
  return Object.entries(errors).flatMap(([key, inner]) => errorsUnder(inner, path === "" ? key : `${path}.${key}`));
}
