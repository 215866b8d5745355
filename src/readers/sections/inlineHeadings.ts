import { canFollow } from "./headingLine";
import { beginsWithHeadingTerm } from "./headingTerms";

/** Where a heading stands within a line that holds a whole page, and how long its wording is. */
export type InlineHeading = { readonly at: number; readonly number: string; readonly textAt: number; readonly text: string };

const numberBeforeWord = /(?<=^|\s)((?:\d{1,2}\.)*\d{1,2})\.?\s+(?=\p{Lu})/gu;
const termAfterSentence = /(?<=^|[.!?:)\d]\s)(\p{Lu}\p{L}+(?:,? (?:og|och|and) \p{L}+)?)(?=\s+[\p{Lu}\d])/gu;
const longestTitle = 90;

/** Chapters of text that lost its line breaks: the number that can come next, or a known term after a full stop. A number alone may be a page's. */
export function inlineHeadings(text: string, chapter: string): InlineHeading[] {
  const headings: InlineHeading[] = [];
  let before = chapter;
  for (const heading of [...numberedHeadings(text), ...wordedHeadings(text)].sort((first, second) => first.at - second.at)) {
    const last = headings.at(-1);
    if (last && heading.at < last.textAt + last.text.length) continue;
    if (heading.number !== "" && !(before === "" ? beginsWithHeadingTerm(heading.text) : canFollow(before, heading.number))) continue;
    headings.push(heading);
    if (heading.number !== "") before = heading.number;
  }
  return headings;
}

function numberedHeadings(text: string): InlineHeading[] {
  return [...text.matchAll(numberBeforeWord)].flatMap((match) => {
    const textAt = match.index + match[0].length;
    const title = titleFrom(text.slice(textAt, textAt + longestTitle));
    const isPlainNumber = !match[1]?.includes(".");
    return title === "" || (isPlainNumber && !beginsWithHeadingTerm(title)) ? [] : [{ at: match.index, number: match[1] ?? "", textAt, text: title }];
  });
}

function wordedHeadings(text: string): InlineHeading[] {
  return [...text.matchAll(termAfterSentence)].flatMap((match) => (
    beginsWithHeadingTerm(match[1] ?? "") ? [{ at: match.index, number: "", textAt: match.index, text: match[1] ?? "" }] : []
  ));
}

/** The words up to the next capital letter: "Kostnadsbudsjett 2014" of "Kostnadsbudsjett 2014 Kostnadspost". One with a full stop is a sentence. */
function titleFrom(text: string): string {
  const title = /^\p{Lu}[^\s]*(?: (?!\p{Lu}|\d+\.\d)[^\s]+){0,8}/u.exec(text)?.[0] ?? "";
  return /[.;:,!?]/.test(title) || title.length >= longestTitle ? "" : title;
}
