import { errorNames } from "../text/functions/errorNames";
import { functionSentence, type FunctionTextKey } from "../text/functions/functionSentence";
import { errorIn } from "./errorArgument";
import { messageLanguage } from "./messageLanguage";

export type MessageKey = FunctionTextKey;

export type FieldKey = Extract<MessageKey, `field.${string}`>;

type MessageParams = Readonly<Record<string, string | number>>;

/** Longer than this and the cell's own text hides what the message wants to say. */
const longestQuote = 60;

export function message(key: MessageKey, params: MessageParams = {}): string {
  return functionSentence(messageLanguage(), key, params);
}

/** #VALUE! with a sentence. */
export function invalidValue(key: MessageKey, params: MessageParams = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message(key, params));
}

/** #N/A with a sentence. */
export function notAvailable(key: MessageKey, params: MessageParams = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message(key, params));
}

/** The sentence about one argument, which it quotes. #N/A in is #N/A out, so that IFNA sees it; everything else is #VALUE!. */
export function refusal(argument: unknown, key: MessageKey, params: MessageParams = {}): CustomFunctions.Error {
  const quoting = { ...params, read: quote(argument) };
  return errorIn(argument) === CustomFunctions.ErrorCode.notAvailable ? notAvailable(key, quoting) : invalidValue(key, quoting);
}

/** What was given, as a message can quote it. */
export function quote(argument: unknown): string {
  if (typeof argument === "number") return messageLanguage() === "en" ? String(argument) : String(argument).replace(".", ",");
  const error = errorIn(argument);
  if (error !== null) return errorNames[error]?.[messageLanguage()] ?? error;
  const text = Array.isArray(argument) ? sizeOf(argument) : typeof argument === "object" && argument !== null ? typeof argument : String(argument);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function sizeOf(range: readonly unknown[]): string {
  const row = range[0];
  return `${range.length} × ${Array.isArray(row) ? row.length : 1}`;
}
