import { monthNamed } from "../../../domain/calendarWords";
import { issue } from "../../../domain/issue";
import type { Language } from "../../../domain/language";
import { calendarDate } from "../../../domain/serialDay";
import { readWhen, type When } from "../../../domain/when";
import type { SourceCell } from "../../source";
import { checkText } from "../../textFindings";
import type { FieldReader, ReadingContext } from "../recordKindReader";
import { trailingWhen } from "../trailingWhen";
import { isBlankMark } from "./blankMark";
import { repairOf } from "./whenRepairs";

/** A day, a period or words: kept as written, since the sheet shows what it is read as. What has to be guessed at is a proposal. */
export const whenField: FieldReader = (written, context) => {
  const { findings, language } = context;
  checkText(written, findings);
  if (isBlankMark(written.text)) return "";
  const asWritten = withEvenDashes(written.text.replace(/\s+/gu, " ").trim(), language);
  const repair = repairOf(asWritten, language);
  const repaired = repair && findings.settle(issue("warning", repair.code, { place: written.place, read: written.text, proposal: repair.proposal, confidence: repair.confidence }));
  if (repair && repaired === null) return asWritten;
  const text = repaired ?? asWritten;
  return readWhen(text, { language }).precision === "words" ? settleWords(text, written, context) : text;
};

const unevenDash = /(?<=\S)(?:\s+[-–—](?=\S)|[-–—]\s+(?=\S))/gu;

/** "mars –juni" as "mars–juni", where both are the same time. */
function withEvenDashes(text: string, language: Language): string {
  const even = text.replace(unevenDash, "–");
  return even !== text && sameTime(readWhen(even, { language }), readWhen(text, { language })) ? even : text;
}

function sameTime(first: When, second: When): boolean {
  return first.precision !== "words" && first.from === second.from && first.to === second.to;
}

/** A season or day without a year, a sentence with a time in it, or words alone. */
function settleWords(text: string, { text: read, place }: SourceCell, { findings, language, document }: ReadingContext): string {
  const day = document.day();
  const year = day === null ? null : calendarDate(day).year;
  if (readWhen(text, { language, year: year ?? leapYear }).precision !== "words") {
    const proposal = year === null ? null : withYear(text, year, language);
    return findings.settle(issue("warning", "when.year.missing", { place, read, proposal, ...(proposal === null ? {} : { confidence: "low" as const }) })) ?? text;
  }
  const inside = trailingWhen(text, language);
  if (inside) return findings.settle(issue("warning", "when.inText", { place, read, proposal: inside.text, confidence: "low" })) ?? text;
  findings.add(issue("info", "when.onlyWords", { place, read }));
  return text;
}

/** Of any year that has all days. */
const leapYear = 2024;

/** "jan 13" has a year or a day, and nobody knows which. */
const yearOrDay = /^(\p{L}+)\.? \d{1,2}$/u;

function withYear(text: string, year: number, language: Language): string | null {
  const open = text.replace(/\s*[-–—]$/, "").replace(/(\d)(\p{L})/u, "$1 $2");
  if (monthNamed(yearOrDay.exec(open)?.[1] ?? "") !== null) return null;
  const said = readWhen(open, { language, year });
  const dated = open.endsWith(".") ? `${open}${year}` : `${open} ${year}`;
  return sameTime(readWhen(dated, { language }), said) ? dated : null;
}
