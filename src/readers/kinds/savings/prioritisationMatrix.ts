import { measureQuadrant, measureQuadrantWords, type MeasureLevel } from "../../../domain/measureQuadrant";
import type { Language } from "../../../domain/language";

const high = "høy|høg|hög|stor|high|large";
const low = "lav|låg|liten|low|small";
const effect = new RegExp(`(?<!\\p{L})(?:(${high})|(${low})) (?:effekt|verknad|effect)(?!\\p{L})`, "giu");
const acceptance = new RegExp(`(?<!\\p{L})(?:(${high})|(${low})) (?:politisk aksept|politisk vilje|politisk acceptans|political acceptance|gjennomførbarhet|gjennomføringsevne|genomförbarhet|feasibility)(?!\\p{L})`, "iu");
const fewestQuadrants = 3;

export type Matrix = { readonly from: number; readonly to: number; /** What each quadrant it describes is for, in their order. */ readonly quadrants: readonly string[] };

/** A matrix of effect against feasibility whose quadrants stand one after the other in running text: it places no measures. */
export function prioritisationMatrix(text: string, language: Language): Matrix | null {
  const effects = [...text.matchAll(effect)];
  const [first] = effects;
  const last = effects.at(-1);
  if (!first || !last || effects.length < fewestQuadrants) return null;
  const quadrants = effects.map((match, index) => {
    const own = text.slice(match.index, effects[index + 1]?.index ?? text.length);
    const accepted = acceptance.exec(own);
    return accepted ? measureQuadrantWords[measureQuadrant(levelOf(match), levelOf(accepted))][language] : "?";
  });
  return { from: first.index, to: last.index + last[0].length, quadrants };
}

function levelOf(match: RegExpExecArray): MeasureLevel {
  return match[1] === undefined ? "low" : "high";
}
