import type { AmountOre } from "../amount";
import { parseAmount } from "../amountText";
import type { Words } from "../language";
import { looseDate } from "../looseDate";
import { parseNordicNumber } from "../nordicNumber";
import { parseRating } from "../riskScale";
import { calendarDate, type SerialDay } from "../serialDay";
import { answerLeaf } from "./answerLeaf";
import { allowedWords, choiceOf } from "./choices";

/** `kind`: what is read out of the text later, and from what stands in other fields. */
export function answerText(kind?: "week" | "weeks" | "when") {
  return kind === undefined ? answerLeaf((text) => text) : answerLeaf((text) => text, { kind });
}

/** Days that Excel, the week grid and the validation of our sheets all take. */
export const firstYear = 2000;
export const lastYear = 2099;

export function answerDate() {
  return answerLeaf((text, refuse): SerialDay | null => {
    if (text === "") return null;
    const day = looseDate(text)?.day ?? null;
    if (day === null) return refuse(writtenYear(text) === null ? "answer.date.unreadable" : "answer.date.outOfRange", { firstYear, lastYear });
    const { year } = calendarDate(day);
    return year >= firstYear && year <= lastYear ? day : refuse("answer.date.outOfRange", { firstYear, lastYear });
  }, { kind: "date" });
}

/** A date before 1900 has no serial day, and yet it is a date: the sentence should say which years are allowed. */
function writtenYear(text: string): number | null {
  const year = /^\d{1,2}\.\d{1,2}\.(\d{4})$|^(\d{4})-\d{2}-\d{2}$/.exec(text)?.slice(1).find(Boolean);
  return year !== undefined && (Number(year) < 1900 || Number(year) > lastYear) ? Number(year) : null;
}

/** Whole øre. */
export function answerAmount() {
  return answerLeaf((text, refuse): AmountOre | null => {
    if (text === "") return null;
    return parseAmount(text)?.ore ?? refuse("answer.amount.unreadable");
  }, { kind: "amount" });
}

/** S or K: a whole number 1–5 or its label in any of the languages. */
export function answerRating() {
  return answerLeaf((text, refuse) => (text === "" || text === "0" ? null : parseRating(text) ?? refuse("answer.rating.unreadable")), { kind: "rating" });
}

/** A number with or without decimals, such as 40 or 37,5; a percent sign is allowed. */
export function answerNumber(from: number, to: number) {
  return answerLeaf((text, refuse): number | null => {
    if (text === "") return null;
    const value = parseNordicNumber(text.replace(/\s*%$/, ""));
    return value !== null && value >= from && value <= to ? value : refuse("answer.number.unreadable", { from, to });
  }, { kind: "number", from, to });
}

export function answerWholeNumber(from: number, to: number) {
  return answerLeaf((text, refuse): number | null => {
    if (text === "") return null;
    const value = parseNordicNumber(text);
    return value !== null && Number.isInteger(value) && value >= from && value <= to ? value : refuse("answer.number.notWhole", { from, to });
  }, { kind: "wholeNumber", from, to });
}

/** The key itself, or its word in any of the four languages; the first choice when nothing is said. */
export function answerChoice<Key extends string>(choices: Readonly<Record<Key, Words>>) {
  const keys = Object.keys(choices) as Key[];
  return answerLeaf((text, refuse): Key => {
    const chosen = choiceOf(choices, text);
    if (chosen !== null) return chosen;
    if (text !== "") refuse("answer.choice.unknown", { allowed: allowedWords(choices) });
    return keys[0] as Key;
  }, { kind: "choice", choices, optional: false });
}

/** As `answerChoice`, but nothing said is nothing chosen. */
export function answerOptionalChoice<Key extends string>(choices: Readonly<Record<Key, Words>>) {
  return answerLeaf((text, refuse): Key | null => {
    if (text === "") return null;
    return choiceOf(choices, text) ?? refuse("answer.choice.unknown", { allowed: allowedWords(choices) });
  }, { kind: "choice", choices, optional: true });
}

/** Amounts one after another with a semicolon between, such as what was spent each month. */
export function answerAmounts(most: number) {
  return answerLeaf((text, refuse): readonly (AmountOre | null)[] => {
    if (text === "") return [];
    const parts = text.split(";").map((part) => part.trim());
    if (parts.length > most) refuse("answer.amounts.tooMany", { count: parts.length, allowed: most });
    return parts.map((part) => (part === "" ? null : parseAmount(part)?.ore ?? refuse("answer.amount.unreadable", { read: part })));
  }, { kind: "amounts", most });
}
