import type { IssueCode } from "../domain/issueCode";
import type { Legend } from "../domain/legend";

/** What a cell of the grid says. `doubt` is null where every code stands as the legend has it. */
export type CellCodes = { readonly codes: readonly string[]; readonly doubt: Extract<IssueCode, `grid.code.${string}`> | null };

const separators = /[\s/,;+&|.·•]+/;

/** Letters and digits of other alphabets and shapes that look like the Latin capitals plans use. */
const lookAlikes: Readonly<Record<string, string>> = {
  "0": "O", "О": "O", "Ο": "O", "о": "o", "ο": "o", "А": "A", "Α": "A", "а": "a", "α": "a", "Ѕ": "S", "ѕ": "s", "5": "S", $: "S",
  "Р": "P", "Ρ": "P", "р": "p", "ρ": "p", "Ғ": "F", "Ϝ": "F", "Е": "E", "Ε": "E", "е": "e", "В": "B", "Β": "B", "С": "C", "с": "c",
  "Н": "H", "Η": "H", "К": "K", "Κ": "K", "М": "M", "Μ": "M", "Т": "T", "Τ": "T", "Х": "X", "Χ": "X", "х": "x", "І": "I", "Ι": "I", "1": "I", "8": "B",
};

/** Reads cells by one legend; what was read once is remembered, because a plan says the same few things everywhere. */
export function createCodeReader(legend: Legend): (text: string) => CellCodes {
  const known = new Set(legend.map(({ code }) => code));
  const byUpperCase = new Map(legend.map(({ code }) => [code.toUpperCase(), code]));
  const longest = Math.max(0, ...legend.map(({ code }) => code.length));
  const remembered = new Map<string, CellCodes>();

  function codesOf(token: string): CellCodes | null {
    if (known.has(token)) return { codes: [token], doubt: null };
    const cased = byUpperCase.get(token.toUpperCase());
    if (cased !== undefined) return { codes: [cased], doubt: "grid.code.case" };
    const run = splitRun(token);
    return run && { codes: run, doubt: "grid.code.unseparated" };
  }

  /** "OA" as O and A, the longest code first; null where letters are left over. */
  function splitRun(token: string): string[] | null {
    const codes: string[] = [];
    let rest = token.toUpperCase();
    if (rest.length > 8) return null;
    while (rest !== "") {
      const taken = codeAtStart(rest);
      if (taken === null) return null;
      codes.push(taken);
      rest = rest.slice(taken.length);
    }
    return codes;
  }

  function codeAtStart(text: string): string | null {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const code = byUpperCase.get(text.slice(0, length));
      if (code !== undefined) return code;
    }
    return null;
  }

  function readToken(token: string): CellCodes {
    const asWritten = codesOf(token);
    if (asWritten) return asWritten;
    const latin = Array.from(token, (character) => lookAlikes[character] ?? character).join("");
    const seen = latin === token ? null : codesOf(latin);
    return seen ? { codes: seen.codes, doubt: "grid.code.lookAlike" } : { codes: [], doubt: "grid.code.unknown" };
  }

  function read(text: string): CellCodes {
    if (known.has(text)) return { codes: [text], doubt: null };
    const tokens = text.split(separators).filter((token) => token !== "").map(readToken);
    if (tokens.length === 0) return { codes: [], doubt: "grid.code.unknown" };
    return { codes: tokens.flatMap(({ codes }) => codes), doubt: gravest(tokens) };
  }

  return (text) => {
    const before = remembered.get(text);
    if (before) return before;
    const codes = read(text);
    remembered.set(text, codes);
    return codes;
  };
}

const gravity = ["grid.code.unknown", "grid.code.lookAlike", "grid.code.unseparated", "grid.code.case"] as const;

function gravest(tokens: readonly CellCodes[]): CellCodes["doubt"] {
  return gravity.find((doubt) => tokens.some((token) => token.doubt === doubt)) ?? null;
}
