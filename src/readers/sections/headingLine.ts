import type { SourceLine } from "../source";
import { beginsWithHeadingTerm, hasHeadingTerm, isOnlyHeadingTerms } from "./headingTerms";

export type Heading = { readonly text: string; readonly number: string; readonly level: number };

const longestHeading = 90;
const mostWords = 12;
const numbered = /^((?:\d{1,2}\.)*\d{1,2})\.?\s+(?=\p{L})/u;
const bullet = /^[-–—•*§»«¢▪●○]/u;
/** MÅL; other short words in capitals are codes. */
const scannedGoals = "MAL";
const endsWithDate = /\d{1,2}\.\d{1,2}\.{1,2}\d{2,4}$/;

/**
 * A line that heads what follows: the document says so, it is in capitals, or it begins with a known term and is no sentence.
 * `chapter` is the number of the last numbered heading.
 */
export function headingOf({ text, heading }: SourceLine, chapter: string): Heading | null {
  const number = numbered.exec(text)?.[1] ?? "";
  const bare = text.replace(numbered, "").trim();
  const found = (level: number): Heading => ({ text: bare.replace(/\s*:$/, ""), number, level: number === "" ? level : levelOf(number) });
  if (heading !== undefined && bare !== "") return found(heading);
  if (text.length > longestHeading || text.includes("\t") || bullet.test(text) || bare.split(/\s+/).length > mostWords || !/\p{L}{3}/u.test(bare)) return null;
  if (isInCapitals(bare) || bare === scannedGoals) return found(1);
  if (/[.;,!?]$/.test(bare) || endsWithDate.test(bare) || !/^\p{Lu}/u.test(bare)) return null;
  if (number !== "") return canFollow(chapter, number) && beginsWithHeadingTerm(bare) ? found(1) : null;
  if (bare.endsWith(":")) return hasHeadingTerm(bare) ? found(3) : null;
  return isOnlyHeadingTerms(bare) ? found(2) : null;
}

function levelOf(number: string): number {
  return number.split(".").length;
}

const mostChaptersLost = 3;

/** Any number first, since an excerpt begins anywhere; then 2 after 1 or 1.3, 1.1 after 1, 1.4 after 1.2. A list that begins at 1 within a chapter is no chapter. */
export function canFollow(before: string, number: string): boolean {
  if (before === "") return true;
  const [last, next] = [before, number].map((one) => one.split(".").filter((part) => part !== "").map(Number)) as [number[], number[]];
  const depth = next.length - 1;
  if (next.slice(0, depth).some((part, index) => part !== last[index])) return false;
  const step = (next[depth] ?? 0) - (last[depth] ?? 0);
  return step >= 1 && step <= mostChaptersLost;
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 4 && capitals.length >= letters.length * 0.85;
}
