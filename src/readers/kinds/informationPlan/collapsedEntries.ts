import { isOcrReading } from "../../../domain/ocr/ocrReading";
import type { Passage } from "../../sections/section";

/** The lines of one row of a table whose columns a scanner ran together. */
export type CollapsedEntry = readonly [Passage, ...Passage[]];

const audiences = [
  "alle", "ansatte", "tilsette", "tillitsvalgte", "tillitsvalde", "ledere", "leiarar", "enhetsledere", "einingsleiarar", "medarbeidere", "politikere", "politikarar", "politisk", "innbyggere", "innbyggjarar", "brukere", "brukarar", "pårørende", "pårørande", "foresatte", "føresette", "elever", "elevar",
  "lederne", "leiarane", "medarbeiderne", "politikerne", "politikarane", "innbyggerne", "innbyggjarane", "brukerne", "brukarane", "elevene", "elevane", "verneombudene", "medarbetarna", "cheferna", "politikerna", "invånarna", "brukarna",
  "kommunestyret", "formannskapet", "verneombud", "publikum", "media", "administrasjonen", "alla", "anställda", "medarbetare", "chefer", "politiker", "invånare", "brukare", "anhöriga", "fackliga", "allmänheten", "everyone", "all", "employees", "staff", "managers", "citizens", "users",
];
const goingOn = /(?:[\s-](?:og|eller|for|om|til|i|på|av|med|fra|frå|och|för|till|från|and|or|of|to|with)|[-–—:,])$/iu;

/** A new entry begins with a capital letter, unless the line above is left open or this one only names an audience or a time. */
export function collapsedEntries(lines: readonly Passage[]): CollapsedEntry[] {
  const entries: [Passage, ...Passage[]][] = [];
  for (const line of lines) {
    const open = entries.at(-1);
    const above = open?.at(-1);
    if (open && above && !beginsEntry(line, above)) open.push(line);
    else entries.push([line]);
  }
  return entries;
}

function beginsEntry({ text, marker }: Passage, above: Passage): boolean {
  if (marker !== "") return true;
  if (!/^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(text)) return false;
  return !isLeftOpen(above.text) && !beginsWithAudience(text) && !isOnlyTime(text);
}

/** "Informasjon om | Ledere | 2013": its first column goes on. */
function isLeftOpen(text: string): boolean {
  return goingOn.test((text.split("|")[0] ?? "").trim()) || goingOn.test(text.trim());
}

function beginsWithAudience(text: string): boolean {
  return isAudience(/^[^\s|,.–-]+/.exec(text)?.[0] ?? "");
}

/** Where the second column begins: at the first word that names an audience; -1 where there is none. */
export function audienceAt(text: string): number {
  for (const { index, 0: word } of text.matchAll(/(?<=\s|\|)\p{Lu}[^\s|,.–-]+/gu)) if (isAudience(word)) return index;
  return -1;
}

const preposition = /(?:^|\s)(?:om|for|til|i|på|av|med|fra|frå|ved|mellom|hos|och|og|eller|från|för|till|vid|mellan|and|of|to|with|from|by)\s+$/iu;

/** Where nobody known is named: the one word with a capital within the line, as a cell of its own begins; -1 where there are none or several. */
export function likelyAudienceAt(text: string): number {
  const capitals = [...text.matchAll(/(?<=\s|\|)\p{Lu}\p{Ll}[^\s|,.–-]+/gu)];
  const [only] = capitals;
  return only && capitals.length === 1 && !preposition.test(text.slice(0, only.index)) ? only.index : -1;
}

function isAudience(word: string): boolean {
  return audiences.some((known) => isOcrReading(known, word));
}

const seasonWords = ["vår", "våren", "høst", "høsten", "sommer", "sommeren", "vinter", "vinteren", "haust", "hausten", "sommar", "sommaren", "höst", "hösten"];

function isOnlyTime(text: string): boolean {
  return text.split(/[\s/|–-]+/).filter((word) => word !== "").every((word) => /^\d{4}$/.test(word) || seasonWords.some((season) => isOcrReading(season, word)));
}

/** A season at the end of a line, whose year may have come to stand below. */
export function seasonAtEnd(text: string): string | null {
  const words = /(?:^|\s)(\S+)\s*$/.exec(text)?.[1] ?? "";
  return words !== "" && words.split("/").every((word) => seasonWords.some((season) => isOcrReading(season, word))) ? words : null;
}
