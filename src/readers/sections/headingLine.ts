import type { SourceLine } from "../source";
import { beginsWithHeadingTerm, hasHeadingTerm } from "./headingTerms";

export type Heading = { readonly text: string; readonly number: string; readonly level: number };

const longestHeading = 90;
const mostWords = 12;
const numbered = /^((?:\d{1,2}\.)*\d{1,2})\.?\s+(?=\p{L})/u;
const bullet = /^[-–—•*§»«¢▪●○]/u;

/** A line that heads what follows: the document says so, it is in capitals, or it begins with a known term and is no sentence. */
export function headingOf({ text, heading }: SourceLine): Heading | null {
  const number = numbered.exec(text)?.[1] ?? "";
  const bare = text.replace(numbered, "").trim();
  if (heading !== undefined && bare !== "") return { text: withoutColon(bare), number, level: number === "" ? heading : levelOf(number) };
  if (text.length > longestHeading || text.includes("\t") || bullet.test(text) || bare.split(/\s+/).length > mostWords || !/\p{L}{3}/u.test(bare)) return null;
  if (isInCapitals(bare)) return { text: withoutColon(bare), number, level: number === "" ? 1 : levelOf(number) };
  if (/[.;,!?]$/.test(bare) || /\d{1,2}\.\d{1,2}\.{1,2}\d{2,4}$/.test(bare) || !/^\p{Lu}/u.test(bare)) return null;
  if (number !== "") return beginsWithHeadingTerm(bare) ? { text: withoutColon(bare), number, level: levelOf(number) } : null;
  if (bare.endsWith(":")) return hasHeadingTerm(bare) ? { text: withoutColon(bare), number: "", level: 3 } : null;
  return beginsWithHeadingTerm(bare) && bare.split(/\s+/).length <= 6 ? { text: bare, number: "", level: 2 } : null;
}

function levelOf(number: string): number {
  return number.split(".").length;
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, "");
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 4 && capitals.length >= letters.length * 0.85;
}
