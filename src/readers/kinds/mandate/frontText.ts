import { readField } from "../../records/readField";
import type { ReadingContext } from "../../records/recordKindReader";
import type { ReadField } from "../../records/recordsReading";
import { isHeadedBy } from "../../sections/headingTerms";
import type { Passage, Section } from "../../sections/section";
import { textOf } from "./backgroundSection";
import { frontMatter } from "./frontMatter";
import { proposedField } from "./proposedField";

const shortestParagraph = 100;
/** A longer one is a page whose line breaks were lost. */
const longestParagraph = 1500;
const longestText = 4000;

/** Where no chapter is about the background, what the title page tells is proposed as such. */
export function frontText(sections: readonly Section[], context: ReadingContext): Readonly<Record<string, ReadField>> {
  if (sections.some(isTold)) return {};
  const paragraphs = frontMatter(sections).flatMap(({ passages }) => passages).filter(isParagraph);
  const cell = textOf(paragraphs);
  if (!cell || cell.text.length > longestText) return {};
  return { "background.background": readField("background.background", proposedField("mandate.background.fromText", "low"), cell, cell.place, context) };
}

function isTold({ heading, passages }: Section): boolean {
  return heading !== null && isHeadedBy(heading.text, ["bakgrunn", "bakgrund", "background", "innledning", "innleiing", "inledning"]) && passages.some(({ marker, text }) => marker === "" && /[.!?]$/.test(text));
}

function isParagraph({ marker, text }: Passage): boolean {
  return marker === "" && text.length >= shortestParagraph && text.length <= longestParagraph && /[.!?]$/.test(text) && !text.includes("\t");
}
