import { gluedMonths, monthNamed, seasonNamed } from "../../../domain/calendarWords";
import type { Confidence } from "../../../domain/issue";
import type { IssueCode } from "../../../domain/issueCode";
import type { Language } from "../../../domain/language";
import { looseDate, plainDate } from "../../../domain/looseDate";
import { isOcrReading } from "../../../domain/ocr/ocrReading";
import { readWhen } from "../../../domain/when";

export type WhenRepair = { readonly code: IssueCode; readonly proposal: string; readonly confidence: Confidence };

/** What is written so that it has to be guessed at, and how it most likely was meant; null where nothing is to be repaired. */
export function repairOf(text: string, language: Language): WhenRepair | null {
  return shortDates(text) ?? lostDash(text, language) ?? eitherMonth(text, language) ?? misreadWords(text, language);
}

const numericDate = /(?<![\d.])\d{1,2}[.\-/ ]{1,3}\d{1,2}[.\-/ ]{1,3}(?:\d{4}|\d{2})(?![\d.]*\d)/g;
const shortWordedDate = /(?<!\d)\d{1,2}\. ?\p{L}{3,9}\.? \d{2}(?!\d)/gu;

/** "31.12.13", "01.02..2013" and "2. mai 12", alone or after words such as "innen". */
function shortDates(text: string): WhenRepair | null {
  const plain = (date: string) => {
    const found = looseDate(date);
    return found && !found.isPlain ? plainDate(found) : date;
  };
  const proposal = text.replace(numericDate, plain).replace(shortWordedDate, plain);
  return proposal === text ? null : { code: "when.date.unclear", proposal, confidence: "high" };
}

const twoMonths = /^(.*?)(\p{L}{3,9}) (\p{L}{3,9})(,? )((?:19|20)\d\d)$/u;
const oneWord = /^(.*?)(\p{L}{6,18})((?:,? (?:19|20)\d\d)?)$/u;

/** "augustseptember 2014" and "april februari 2014": between two months stood a dash. */
function lostDash(text: string, language: Language): WhenRepair | null {
  const repaired = (proposal: string, confidence: Confidence): WhenRepair | null => (isRead(proposal, language) ? { code: "when.dash.lost", proposal, confidence } : null);
  const [, before = "", glued = "", rest = ""] = oneWord.exec(text) ?? [];
  const cut = gluedMonths(glued) ? cutOf(glued) : null;
  if (cut !== null) return repaired(`${before}${glued.slice(0, cut)}–${glued.slice(cut)}${rest}`, "high");
  const [, lead = "", first = "", second = "", space = " ", year = ""] = twoMonths.exec(text) ?? [];
  const from = monthNamed(first);
  const to = monthNamed(second);
  if (from === null || to === null) return null;
  // What ends before it began, began the year before.
  return from > to ? repaired(`${lead}${first} ${Number(year) - 1}–${second} ${year}`, "medium") : repaired(`${lead}${first}–${second}${space}${year}`, "high");
}

function cutOf(glued: string): number | null {
  for (let cut = 3; cut <= glued.length - 3; cut++) {
    if (monthNamed(glued.slice(0, cut)) !== null && monthNamed(glued.slice(cut)) !== null) return cut;
  }
  return null;
}

const slashedMonths = /^(.*?)(\p{L}{3,9})\.? ?\/ ?(\p{L}{3,9}\.?,? (?:19|20)\d\d)$/u;

/** "februar / mars 2013" is one of them or both. */
function eitherMonth(text: string, language: Language): WhenRepair | null {
  const [, lead = "", first = "", rest = ""] = slashedMonths.exec(text) ?? [];
  if (monthNamed(first) === null) return null;
  const proposal = `${lead}${first}–${rest}`;
  return isRead(proposal, language) ? { code: "when.eitherMonth", proposal, confidence: "medium" } : null;
}

const knownWords = [
  "vår", "våren", "sommer", "sommeren", "høst", "høsten", "vinter", "vinteren", "haust", "hausten", "sommar", "sommaren", "höst", "hösten", "vintern",
  "januar", "februar", "mars", "april", "juni", "juli", "august", "september", "oktober", "november", "desember", "januari", "februari", "augusti", "december",
];
const wordOrMark = /[^\s/–—,.-]+/gu;
const longestRepaired = 60;

/** A season or month that a scanner misread, where all of the text is a time once it is put right. */
function misreadWords(text: string, language: Language): WhenRepair | null {
  if (text.length > longestRepaired || isRead(text, language)) return null;
  const proposal = text.replace(wordOrMark, (word) => knownWord(word, language) ?? word);
  return proposal !== text && isRead(proposal, language, anyYear) ? { code: "when.word.repaired", proposal, confidence: "high" } : null;
}

/** The season or month the letters can have been; null where they can have been several, or are one already. */
function knownWord(word: string, language: Language): string | null {
  if (/^\d+$/.test(word) || monthNamed(word) !== null || seasonNamed(word)) return null;
  const found = readingsOf(word);
  const only = found.find((known) => known.includes("ö") === (language === "sv")) ?? found[0];
  if (only === undefined || found.some((known) => meaning(known) !== meaning(only))) return null;
  return /^\p{Lu}/u.test(word) ? only.charAt(0).toUpperCase() + only.slice(1) : only;
}

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 5000;
const longestKnown = 12;

/** Documents say the same words again and again. */
function readingsOf(word: string): readonly string[] {
  if (word.length > longestKnown) return [];
  const before = remembered.get(word);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = knownWords.filter((known) => isOcrReading(known, word));
  remembered.set(word, found);
  return found;
}

function meaning(word: string): number | undefined {
  const season = seasonNamed(word);
  return season ? -season.to : monthNamed(word) ?? undefined;
}

/** What says no year itself is a time too. */
const anyYear = 2024;

function isRead(text: string, language: Language, year: number | null = null): boolean {
  return readWhen(text, { language, year }).precision !== "words";
}
