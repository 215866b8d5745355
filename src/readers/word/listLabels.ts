import type { List, ListLevel, WordNumbering } from "./wordNumbering";
import type { ListPlace } from "./wordStyles";

/** The number or bullet Word shows before a paragraph; it stands nowhere in the file as text. */
export type ListLabel = { readonly text: string; readonly isBullet: boolean };

export type ListLabels = { next(place: ListPlace, styleId: string | null): ListLabel | null };

const bullets = ["•", "◦", "▪"];
const romanNumerals = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]] as const;
const largestRoman = 3_999;

/** Counts the document's lists as they come. */
export function createListLabels(numbering: WordNumbering): ListLabels {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  function step(numId: string, list: List, at: number): ReadonlyMap<number, number> {
    const counter = counters.get(list.countsAs) ?? new Map<number, number>();
    counters.set(list.countsAs, counter);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [level, start] of list.startsAnew) counter.set(level, start - 1);
    }
    const before = counter.get(at);
    counter.set(at, before === undefined ? startOf(list, at) : before + 1);
    for (const deeper of [...counter.keys()]) {
      if (deeper <= at) continue;
      const restart = list.levels.get(deeper)?.restartAfter ?? null;
      if (restart === null || (restart > 0 && at < restart)) counter.delete(deeper);
    }
    return counter;
  }

  return {
    next({ numId, level: asked }, styleId) {
      const list = numbering.list(numId);
      if (!list) return null;
      const at = asked ?? levelOfStyle(list, styleId);
      const level = list.levels.get(at);
      if (!level) return null;
      const counter = step(numId, list, at);
      if (level.format === "bullet") return { text: bullets[at % bullets.length] ?? "•", isBullet: true };
      return { text: labelText(list, level, counter), isBullet: false };
    },
  };
}

function levelOfStyle({ levels }: List, styleId: string | null): number {
  for (const [level, { styleId: own }] of levels) if (own !== null && own === styleId) return level;
  return 0;
}

function startOf({ levels, startsAnew }: List, at: number): number {
  return startsAnew.get(at) ?? levels.get(at)?.start ?? 1;
}

function labelText(list: List, level: ListLevel, counter: ReadonlyMap<number, number>): string {
  return level.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? "decimal" : list.levels.get(at)?.format ?? "decimal";
    return numeral(counter.get(at) ?? startOf(list, at), format);
  });
}

function numeral(count: number, format: string): string {
  switch (format) {
    case "none": return "";
    case "decimalZero": return String(count).padStart(2, "0");
    case "lowerLetter": return letters(count);
    case "upperLetter": return letters(count).toUpperCase();
    case "lowerRoman": return roman(count);
    case "upperRoman": return roman(count).toUpperCase();
    default: return String(count);
  }
}

/** Word goes from z to aa, bb, cc. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count);
  return String.fromCharCode("a".charCodeAt(0) + (count - 1) % 26).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  if (count < 1 || count > largestRoman) return String(count);
  let rest = count;
  return romanNumerals.map(([value, numeral]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return numeral.repeat(times);
  }).join("");
}
