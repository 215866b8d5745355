import { countries } from "../../domain/mandate/options";
import { spec, type AnswerSpec } from "./answerSpec";

/** The answers that stand once, by their whole path. */
export const headerAnswers: readonly AnswerSpec[] = [
  spec("header.project", "line", "answer.project"),
  spec("header.subproject", "line", "answer.subproject", { required: true }),
  spec("header.shortName", "line", "answer.shortName", { hint: "answer.shortName.hint" }),
  spec("header.organisation", "line", "answer.organisation"),
  spec("header.version", "word", "answer.version"),
  spec("header.date", "date", "answer.date"),
  spec("header.discussedBy", "line", "answer.discussedBy"),
  spec("header.approvedBy", "line", "answer.approvedBy"),
];

export const optionAnswers: readonly AnswerSpec[] = [
  spec("options.country", "choice", "answer.country", { choices: countries, hint: "answer.country.hint" }),
  spec("options.statusDate", "date", "answer.statusDate", { hint: "answer.statusDate.hint" }),
];

export const backgroundAnswers: readonly AnswerSpec[] = [
  spec("background.background", "paragraph", "answer.background"),
  spec("background.frame", "paragraph", "answer.frame", { hint: "answer.frame.hint" }),
];

export const periodAnswers: readonly AnswerSpec[] = [
  spec("progress.from", "date", "answer.firstDay"),
  spec("progress.to", "date", "answer.lastDay"),
];

export const budgetAnswers: readonly AnswerSpec[] = [spec("budget.year", "number", "answer.budgetYear")];

export const savingsAnswers: readonly AnswerSpec[] = [
  spec("savings.firstYear", "number", "answer.savingsFirstYear"),
  spec("savings.target", "amount", "answer.savingsTarget"),
  spec("savings.identified", "amount", "answer.savingsIdentified", { hint: "answer.savingsIdentified.hint" }),
  spec("savings.toFind", "amount", "answer.savingsToFind"),
  spec("savings.toFindFirstYear", "amount", "answer.savingsToFindFirstYear"),
];

export const singleAnswers: readonly AnswerSpec[] = [...headerAnswers, ...optionAnswers, ...backgroundAnswers, ...periodAnswers, ...budgetAnswers, ...savingsAnswers];
