import { weekdayWords } from "../text/functions/optionWords";
import { isBlankOrZero } from "./blankArgument";
import { optionReader } from "./optionArgument";

const readWeekdayWord = optionReader(weekdayWords, "weekday.unknown");

const monday = 1;
const sunday = 7;

/** 1 is Monday, as ISO 8601 counts; Monday where it is left out. */
export function readWeekday(argument: unknown): number {
  if (isBlankOrZero(argument)) return monday;
  if (typeof argument === "number" && Number.isInteger(argument) && argument >= monday && argument <= sunday) return argument;
  if (typeof argument === "string" && /^[1-7]$/.test(argument.trim())) return Number(argument);
  return Number(readWeekdayWord(argument));
}
