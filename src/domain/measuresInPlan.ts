type Named = { readonly number: string; readonly measure: string };

/** Shorter words say too little to tell one activity from another. */
const shortestTellingWord = 5;

/**
 * Measures no row of the grid stands for. A row stands for a measure when it begins with its number, or when every
 * telling word of the one occurs in the other; a row for 2 stands for 2a and the other way round.
 */
export function measuresWithoutActivity<Measure extends Named>(measures: readonly Measure[], activities: readonly string[]): Measure[] {
  const listed = measures.filter(({ measure }) => measure !== "");
  const standing = listed.filter((measure) => activities.some((activity) => standsFor(activity, measure)));
  const families = new Set(standing.map(familyOf).filter((family) => family !== ""));
  return listed.filter((measure) => !standing.includes(measure) && !families.has(familyOf(measure)));
}

function standsFor(activity: string, { number, measure }: Named): boolean {
  const [first = "", ...others] = activity.trim().toLowerCase().split(/[\s.:)–-]+/);
  if (number !== "" && others.length > 0 && first === number.trim().toLowerCase().replace(/[.)]+$/, "")) return true;
  const [words, ofMeasure] = [tellingWords(activity), tellingWords(measure)];
  return isWithin(words, ofMeasure) || isWithin(ofMeasure, words);
}

function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= shortestTellingWord);
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

/** 2 for 2, 2a and 2.1. */
function familyOf({ number }: Named): string {
  return /^\s*\d+/.exec(number)?.[0].trim() ?? "";
}
