import type { Outcome } from "../domain/outcome";
import type { Source } from "./source";
import { textRecords, type Delimiter } from "./textRecords";
import { textSource } from "./textSource";

const delimiters: readonly Delimiter[] = ["\t", ";", ","];
const sampleLength = 20_000;
const fewestRecords = 3;

export function sourceFromDelimited(text: string, delimiter: Delimiter = likelyDelimiter(text)): Outcome<Source> {
  return textSource(withoutSeparatorLine(text), delimiter);
}

/** The one that cuts most records into the same number of fields; where they tie, the rarer character in running text. */
function likelyDelimiter(text: string): Delimiter {
  const named = /^sep=([\t;,])\r?\n/.exec(text)?.[1];
  if (named === "\t" || named === ";" || named === ",") return named;
  const sample = text.slice(0, sampleLength);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: agreement(sample, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Text that Excel saved and nobody has split: every record has the same few semicolons. */
export function looksDelimited(text: string): boolean {
  return !text.includes("\t") && likelyDelimiter(text) === ";" && agreement(text.slice(0, sampleLength), ";") >= fewestRecords;
}

function agreement(sample: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const { fields } of textRecords(sample, delimiter)) {
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** Excel's own first line "sep=;" names the delimiter; it is kept as an empty line, so that places hold. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^sep=[\t;,](?=\r?\n)/, "");
}
