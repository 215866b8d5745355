import type { Passage, Section } from "./section";

/** What a section says in its list, and what stands between. */
export type SectionList = {
  /** Items with a bullet or a number. */
  readonly items: readonly Passage[];
  /** Lines that lead up to items below them: "Ledelse:". */
  readonly leads: readonly Passage[];
  readonly paragraphs: readonly Passage[];
};

const longestTitle = 60;
/** "3.1 Lage kart" has its number for a bullet. */
const dottedNumber = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u;

export function sectionList({ passages }: Section): SectionList {
  const items: Passage[] = [];
  const leads: Passage[] = [];
  const paragraphs: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    if (!/[\p{L}\d]/u.test(passage.text)) continue;
    if (passage.marker !== "" || dottedNumber.test(passage.text)) items.push(passage);
    else if (leadsUp(passage, passages[index + 1])) leads.push(passage);
    else paragraphs.push(passage);
  }
  return { items, leads, paragraphs };
}

function leadsUp({ text }: Passage, next: Passage | undefined): boolean {
  if (/:\s*$/.test(text)) return true;
  return next !== undefined && (next.marker !== "" || dottedNumber.test(next.text)) && text.length <= longestTitle && !/[.!?;,]\s*$/.test(text);
}
