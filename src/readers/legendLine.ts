export type LegendPair = { readonly code: string; readonly meaning: string };

const codeBefore = /(?<![\p{L}\p{N}])\(?(\p{L}{1,3}\d?)\)?\s*(=|:|–|—|→|\s-(?=\s)|-(?=\s))\s*/gu;
const codeAfter = /(?<!\p{L})(\p{L}[\p{L}\- /]{0,59}?)\s?\((\p{Lu}{1,3}\d?)\)/gu;
const longestMeaning = 60;

/** "S=statusmøter O= oppstart", "O – oppstart, A – møte", "oppstart (O), ferdig (F)". Empty where the line is no legend. */
export function legendPairs(text: string): LegendPair[] {
  if (text.length > 1_000) return [];
  const pairs = pairsByCodeBefore(text);
  const found = pairs.length > 0 ? pairs : pairsByCodeAfter(text);
  return found.some(({ meaning }) => isAboutRisk(meaning)) ? [] : found;
}

function pairsByCodeBefore(text: string): LegendPair[] {
  const marks = [...text.matchAll(codeBefore)].filter(([, code = "", sign]) => sign === "=" || code === code.toUpperCase());
  if (marks.length === 0 || !startsWithLegend(text.slice(0, marks[0]?.index ?? 0))) return [];
  const pairs = marks.map((mark, index) => ({
    code: mark[1] ?? "",
    meaning: trimmedMeaning(text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)),
  }));
  return pairs.every(isPlausible) ? pairs : [];
}

function pairsByCodeAfter(text: string): LegendPair[] {
  if (!text.includes("(")) return [];
  const pairs = [...text.matchAll(codeAfter)].map(([, meaning = "", code = ""]) => ({ code, meaning: trimmedMeaning(meaning) }));
  return pairs.length >= 2 && pairs.every(isPlausible) ? pairs : [];
}

/** Nothing, or a word and a colon such as "Forklaring:", may stand before the first code. */
function startsWithLegend(before: string): boolean {
  return /^[\s(*•–-]*(?:[\p{L} ]{3,40}[:.]?\s*)?\(?$/u.test(before);
}

function trimmedMeaning(text: string): string {
  const sentence = text.split(/\.\s/, 1)[0] ?? "";
  return sentence.replace(/^[\s"«]+|[\s,;.|"»(]+$/g, "").replace(/^(?:og|och|and)\s+|\s+(?:og|och|and)$/gi, "").replace(/\s+/g, " ");
}

function isPlausible({ meaning }: LegendPair): boolean {
  return meaning !== "" && meaning.length <= longestMeaning && /\p{L}{2}/u.test(meaning);
}

const riskWords = /sannsyn|sannolik|konsekvens|risik|risk|probabilit|likelihood|consequence|impact/i;

/** S and K mean something else in a risk table: the letters of a plan are never read from its key. */
function isAboutRisk(meaning: string): boolean {
  return riskWords.test(meaning);
}
