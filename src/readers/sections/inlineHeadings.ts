import { beginsWithHeadingTerm } from "./headingTerms";

/** Where a heading stands within a line that holds a whole page, and how long its wording is. */
export type InlineHeading = { readonly at: number; readonly number: string; readonly textAt: number; readonly text: string };

const numberBeforeWord = /(?<=^|\s)((?:\d{1,2}\.)*\d{1,2})\.?\s+(?=\p{Lu})/gu;
const termAfterSentence = /(?<=^|[.!?:)\d]\s)(\p{Lu}\p{L}+(?:,? (?:og|och|and) \p{L}+)?)(?=\s+[\p{Lu}\d])/gu;
const longestTitle = 60;

/** Chapters of text that lost its line breaks: a known term after the number that can come next, or after a full stop. */
export function inlineHeadings(text: string): InlineHeading[] {
  const found = [...numberedHeadings(text), ...wordedHeadings(text)].sort((first, second) => first.at - second.at);
  return found.filter(({ at }, index) => index === 0 || at >= (found[index - 1]?.textAt ?? 0) + (found[index - 1]?.text.length ?? 0));
}

function numberedHeadings(text: string): InlineHeading[] {
  const headings: InlineHeading[] = [];
  for (const match of text.matchAll(numberBeforeWord)) {
    const textAt = match.index + match[0].length;
    const title = titleFrom(text.slice(textAt, textAt + longestTitle));
    if (title !== "") headings.push({ at: match.index, number: match[1] ?? "", textAt, text: title });
  }
  return headings;
}

function wordedHeadings(text: string): InlineHeading[] {
  return [...text.matchAll(termAfterSentence)].flatMap((match) => (
    beginsWithHeadingTerm(match[1] ?? "") ? [{ at: match.index, number: "", textAt: match.index, text: match[1] ?? "" }] : []
  ));
}

/** The words up to the next capital letter, where a term is among them: "Kostnadsbudsjett 2014" of "Kostnadsbudsjett 2014 Kostnadspost". */
function titleFrom(text: string): string {
  const title = /^\p{Lu}[^\s]*(?:[ ](?![\p{Lu}])[^\s]+){0,6}/u.exec(text)?.[0] ?? "";
  return beginsWithHeadingTerm(title) ? title : "";
}
