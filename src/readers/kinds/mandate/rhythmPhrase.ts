import { isOcrReading } from "../../../domain/ocr/ocrReading";
import { readReportingRhythm, type ReportingRhythm } from "../../../domain/reportingRhythm";

/** `repaired` is the phrase as it was meant, where a scanner misread it. */
export type RhythmPhrase = { readonly from: number; readonly to: number; readonly repaired: string | null; readonly rhythm: ReportingRhythm };

const hint = /behov|behev|need|h[vu]er|kvar|varje|\bvar\b|every|each|annen|annan|gang|gong|gång|times|twice|once|[åa&4]rl|kvartal|quarter|tertial|halv|m[åa&4]n|ukent|vekent|veck|week|month|yearly|annual|daily/iu;
/** Words of rhythms with the letters that scanning most often loses. */
const words = ["årlige", "årlege", "årliga", "årlig", "årleg", "året", "måned", "måneden", "månaden", "månad", "månedlig", "månadleg", "halvårlig", "halvår", "halvåret"];
const mostWords = 6;
const mostTokens = 80;

/** Where a sentence says how often: the longest run of words that is a rhythm. */
export function rhythmPhrase(sentence: string): RhythmPhrase | null {
  if (!hint.test(sentence)) return null;
  const tokens = [...sentence.matchAll(/[^\s,;()]+/gu)].slice(0, mostTokens).map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0], meant: meantWord(match[0]) }));
  for (let count = mostWords; count >= 1; count--) {
    for (let first = 0; first + count <= tokens.length; first++) {
      const run = tokens.slice(first, first + count);
      const [from, to] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
      const written = sentence.slice(from, to).replace(/[.:]+$/, "");
      const asWritten = readReportingRhythm(written);
      const repaired = asWritten ? null : repairedPhrase(run);
      const rhythm = asWritten ?? (repaired === null ? null : readReportingRhythm(repaired));
      if (rhythm) return { from, to: from + written.length, repaired, rhythm };
    }
  }
  return null;
}

function repairedPhrase(run: readonly { readonly text: string; readonly meant: string }[]): string | null {
  return run.every(({ text, meant }) => meant === text) ? null : run.map(({ meant }) => meant).join(" ");
}

function meantWord(text: string): string {
  const bare = text.toLowerCase().replace(/[.:]+$/, "");
  return words.find((word) => bare !== word && isOcrReading(word, bare)) ?? text.replace(/[.:]+$/, "");
}

/** The same for the same rhythm in other words. */
export function rhythmKey(rhythm: ReportingRhythm): string {
  return JSON.stringify(rhythm);
}

export function sameRhythm(first: ReportingRhythm, second: ReportingRhythm): boolean {
  return rhythmKey(first) === rhythmKey(second);
}
