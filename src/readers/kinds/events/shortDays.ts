import { existingDay } from "../../../domain/serialDay";
import type { DayInText } from "../daysInText";

const list = /(?:(?<![\d.,/])\d{1,2}\.\s?\d{1,2}\.?\s{0,2}(?:,|;|og|och|and|&)\s{0,2}){1,20}$/u;
const short = /(\d{1,2})\.\s?(\d{1,2})\.?(?=\s{0,2}(?:,|;|og|och|and|&))/gu;
const longestList = 200;

/** The days with those right before them that leave the year to the last: "12.01, 16.02 og 20.04.2027". */
export function withShortDays(text: string, days: readonly DayInText[]): DayInText[] {
  return days.flatMap((day) => {
    const least = Math.max(0, day.from - longestList);
    const found = /^\d{1,2}\./.test(day.text) ? list.exec(text.slice(least, day.from)) : null;
    if (!found) return [day];
    const from = least + found.index;
    const before = [...found[0].matchAll(short)].flatMap((match): DayInText[] => (existingDay(2000, Number(match[2]), Number(match[1])) === null ? [] : [{ text: match[0], from: from + match.index, to: from + match.index + match[0].length, saysYear: false }]));
    return [...before.filter(({ to }) => !days.some((other) => other !== day && other.to > from && other.from < to)), day];
  });
}
