/** What scanning makes of a letter, longest first: known terms only are held against it, never free text. */
const misread: Readonly<Record<string, string>> = {
  æ: "æ|ae|ee|aa|e|z|\\/|a|&",
  ø: "ø|oe|o|g|d|e|@|a|6|q",
  å: "å|aa|pa|a|&|4|3|d|r",
  ä: "ä|ae|'?a|ii",
  ö: "ö|oe|o|6|é",
  é: "é|e|6",
  m: "m|rn|in",
  l: "l|1|i|!|\\||\\[",
  i: "i|l|1|!|\\||j",
  o: "o|0|q",
  s: "s|5",
  g: "g|q|9",
};

type Readings = { readonly pattern: RegExp; readonly fewest: number; readonly begins: RegExp };

const known = new Map<string, Readings>();

/** Whether `written` can be what a scanner made of the term, letter by letter. The term itself is one such reading. */
export function isOcrReading(term: string, written: string): boolean {
  const { pattern, fewest, begins } = known.get(term) ?? remembered(term);
  // Nearly every word is another one altogether, and a table has many.
  return written.length >= fewest && begins.test(written) && pattern.test(written.trim());
}

function remembered(term: string): Readings {
  const letters = [...term.toLowerCase()];
  const patterns = letters.map(readingsOf);
  const readings = { pattern: new RegExp(`^${patterns.join("")}$`, "iu"), begins: new RegExp(`^\\s*${patterns[0] ?? ""}`, "iu"), fewest: letters.filter((letter) => letter.trim() !== "").length };
  known.set(term, readings);
  return readings;
}

/** The letters that such a reading of the term can begin with, in lower case. */
export function firstLettersRead(term: string): readonly string[] {
  const first = term.toLowerCase()[0] ?? "";
  const readings = misread[first];
  if (readings === undefined) return [first];
  // "\\|" is a letter, "'?a" begins with either.
  const letters = readings.split(/(?<!\\)\|/).flatMap((reading) => (reading[1] === "?" ? [reading[0], reading[2]] : [reading.replace("\\", "")[0]]));
  return [...new Set(letters.filter((letter) => letter !== undefined))];
}

/** A space may be lost or stand between the letters of a term that is set wide. */
function readingsOf(letter: string): string {
  if (/\s/.test(letter)) return "\\s*";
  const readings = misread[letter];
  return readings === undefined ? escaped(letter) : `(?:${readings})`;
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
