import { defaultLegend } from "../domain/legend";
import { isBlankOrZero } from "./blankArgument";
import { invalidValue, quote } from "./functionError";
import { readRange } from "./rangeArgument";

/** A code of the legend and its meaning; a code that is not there stands as it was written, with an error for its meaning. */
export type EventCode = { readonly code: string; readonly meaning: string | CustomFunctions.Error };

export type EventCodes = { read(text: string): readonly EventCode[] };

const separators = /[\s/,;+&|.·•]+/u;
const longestRun = 8;

/** Codes in the first column, what they mean in the second; Prosjektark's own legend where the argument is empty. */
export function readEventCodes(argument: unknown): EventCodes {
  const entries = legendEntries(argument);
  const byCode = new Map(entries.map((entry) => [entry.code.toUpperCase(), entry] as const).reverse());
  const longest = entries.reduce((length, { code }) => Math.max(length, code.length), 0);

  /** "OA" as O and A, the longest code first; null where letters are left over. */
  function splitRun(run: string): EventCode[] | null {
    if (run === "") return [];
    for (let length = Math.min(longest, run.length); length > 0; length -= 1) {
      const entry = byCode.get(run.slice(0, length));
      const rest = entry ? splitRun(run.slice(length)) : null;
      if (entry && rest) return [entry, ...rest];
    }
    return null;
  }

  function readWord(word: string): readonly EventCode[] {
    const entry = byCode.get(word.toUpperCase());
    if (entry) return [entry];
    return (word.length <= longestRun ? splitRun(word.toUpperCase()) : null) ?? [{ code: word, meaning: unknownCode(word, entries) }];
  }

  return { read: (text) => text.split(separators).filter((word) => word !== "").flatMap(readWord) };
}

function legendEntries(argument: unknown): readonly { readonly code: string; readonly meaning: string }[] {
  const rows = argument === null || argument === undefined ? [] : readRange(argument);
  if (rows.every((row) => row.every(isBlankOrZero))) return defaultLegend("nb");
  const entries = rows.map((row) => ({ code: textOf(row[0]), meaning: textOf(row[1]) })).filter(({ code }) => code !== "");
  if (entries.length === 0) throw invalidValue("grid.noCodes");
  return entries;
}

function textOf(cell: unknown): string {
  return !isBlankOrZero(cell) && (typeof cell === "string" || typeof cell === "number") ? String(cell).trim() : "";
}

function unknownCode(word: string, entries: readonly { readonly code: string }[]): CustomFunctions.Error {
  return invalidValue("grid.codeUnknown", { read: quote(word), allowed: entries.map(({ code }) => code).join(", ") });
}
