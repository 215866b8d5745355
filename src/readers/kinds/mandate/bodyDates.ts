import { issue } from "../../../domain/issue";
import { looseDate } from "../../../domain/looseDate";
import { calendarDate } from "../../../domain/serialDay";
import type { Findings } from "../../findings";
import type { Section } from "../../sections/section";
import type { SourceCell } from "../../source";

const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.{1,2}\s?((?:19|20)\d\d)(?!\d)/g;
const mostTold = 5;

/** The document's own date with another year beside it: around New Year the old year is easily written on. */
export function reportOtherYears(sections: readonly Section[], dates: readonly SourceCell[], findings: Findings): void {
  const own = dates.flatMap((cell) => {
    const day = looseDate(cell.text)?.day;
    return day === undefined ? [] : [{ cell, ...calendarDate(day) }];
  });
  let told = 0;
  for (const { text, place } of sections.flatMap(({ lines }) => lines)) {
    for (const match of text.matchAll(dotted)) {
      const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const other = own.find((date) => date.day === day && date.month === month && Math.abs(date.year - year) === 1);
      if (!other || told >= mostTold || own.some((date) => date.day === day && date.month === month && date.year === year)) continue;
      told++;
      const from = (place.from ?? 0) + match.index;
      findings.add(issue("warning", "mandate.date.conflict", { place: { ...place, from, to: from + match[0].length }, read: match[0], confidence: "medium", params: { other: other.cell.text, line: other.cell.place.line } }));
    }
  }
}
