/** How alike two wordings are, from 0 to 1: Dice's coefficient over pairs of letters, which a misread letter or two hardly changes. */
export function likeness(first: string, second: string): number {
  const [pairs, others] = [letterPairs(first), letterPairs(second)];
  if (pairs.length === 0 || others.length === 0) return lettersOf(first) === lettersOf(second) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / (pairs.length + others.length);
}

/** Whether the one is the beginning of the other, as a shortened wording is. */
export function isShortened(first: string, second: string): boolean {
  const [a, b] = [lettersOf(first), lettersOf(second)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= fewestLetters && long.startsWith(short);
}

const fewestLetters = 10;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function letterPairs(text: string): string[] {
  const letters = lettersOf(text);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
