import type { Words } from "../../domain/language";
import type { wizardAnswers } from "../../text/pane/wizardAnswers";
import type { wizardHints } from "../../text/pane/wizardHints";

/**
 * How one answer is asked for; a `word` is a short line. `choice` always has a value, `optionalChoice` may be left open;
 * `when` shows what the words were read as.
 */
export type AnswerInput = "line" | "word" | "paragraph" | "date" | "amount" | "number" | "rating" | "when" | "choice" | "optionalChoice";

export type AnswerSpec<Name extends string = string> = {
  readonly name: Name;
  readonly label: keyof typeof wizardAnswers;
  readonly input: AnswerInput;
  readonly hint?: keyof typeof wizardHints;
  readonly choices?: Readonly<Record<string, Words>>;
  readonly required?: true;
};

type Details<Name extends string> = Partial<Pick<AnswerSpec<Name>, "hint" | "choices" | "required">>;

export function spec<Name extends string>(name: Name, input: AnswerInput, label: keyof typeof wizardAnswers, details: Details<Name> = {}): AnswerSpec<Name> {
  return { name, input, label, ...details };
}

/** Each answer's field has an id of its own, so that a finding can lead to it. */
export function fieldId(path: string): string {
  return `answer-${path.replaceAll(".", "-")}`;
}
