/** Stands in the head or foot of pages where Word writes a page's number; no XML can hold it. */
export const pageNumberMark = "\u0001";

/** "Side", "of": only what is as short as this around a number belongs to it. */
const longestWords = 16;
const lead = /(?<!\p{L})(?:side|sida|sidan|s|page|p)\.?\s*(?:n[ro]\.?\s*)?$/iu;
const tail = /^\s*(?:(?:av|of|\/)\s*)?(?:(?:sider|sidor|pages)(?!\p{L}))?[\s|/–—-]*/iu;
const separator = /[\s|/–—-]+$/u;

/** The text without the numbers, and without the words that only lead up to them. */
export function withoutPageNumbers(text: string): string {
  if (!text.includes(pageNumberMark)) return text;
  const pieces = text.split(pageNumberMark);
  const bare = pieces.map((piece, index) => {
    const begun = index === 0 ? piece : piece.slice(0, longestWords).replace(tail, "") + piece.slice(longestWords);
    return index === pieces.length - 1 ? begun : begun.slice(0, -longestWords) + begun.slice(-longestWords).replace(lead, "");
  });
  const joined = bare.filter((piece) => piece.trim() !== "").join(" ");
  return bare.at(-1) === "" ? joined.slice(0, -longestWords) + joined.slice(-longestWords).replace(separator, "") : joined;
}
