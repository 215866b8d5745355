import type { SourceLine } from "../source";
import type { Passage } from "./section";

const bullet = "[-–—•*§»«¢▪●○\\uE000-\\uF8FF]|v\\/?|Vv|[e&](?=\\s+\\p{Lu})";
const month = "(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[sc]|Jan|Feb|Mar|Apr|Ma[ijy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[sc])";
/** "19. september" is a day. */
const letterOrNumber = `[a-zæøåäö][.)]|\\d{1,2}[.)](?!\\s+${month})`;
/** Scanned bullets are letters and quotation marks; "- a." is an item of an item. */
const marker = new RegExp(`^\\s*(?:(?:(?:${bullet})\\s+)?(${letterOrNumber})\\s+|(${bullet})(?:\\s+|$))`, "u");
const beforeInnerBullet = /(?=\s[•▪●\uE000-\uF8FF])/u;

/** The paragraphs of `line` from `from` to `to`: what was copied as one line may have its bullets within it. */
export function passagesOf({ line, text }: SourceLine, from = 0, to = text.length): Passage[] {
  const passages: Passage[] = [];
  let start = from;
  for (const piece of text.slice(from, to).split(beforeInnerBullet)) {
    const found = marker.exec(piece);
    const lead = found?.[0].length ?? piece.length - piece.trimStart().length;
    const written = piece.slice(lead).trimEnd();
    const at = start + lead;
    const isWhole = at === 0 && written.length === text.length;
    if (written !== "") passages.push({ text: written, marker: found?.[1] ?? found?.[2] ?? "", place: { line, column: 1, ...(isWhole ? {} : { from: at, to: at + written.length }) } });
    start += piece.length;
  }
  return passages;
}

const longestJoined = 2_000;

/** A line that a page's width broke off goes on with a small letter. */
export function goesOnFrom(before: Passage, { line, text }: SourceLine, lineBefore: number): boolean {
  return lineBefore === line - 1 && before.text.length < longestJoined && before.place.line <= lineBefore && /^\p{Ll}/u.test(text) && !marker.test(text) && !/[.:!?]$/.test(before.text);
}
