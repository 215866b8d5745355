import { languages } from "../../domain/language";
import { parseMeasureLevel } from "../../domain/measureQuadrant";
import { likelihoodLabels, parseRating, ratings, type Rating } from "../../domain/riskScale";
import { invalid, type CallArgument } from "./callArgument";
import { wordGroup } from "./wordGroups";

const notRated = ["", "0"];

function wordsOf(rating: Rating): string[] {
  return [String(rating), ...languages.map((language) => likelihoodLabels[rating][language])];
}

/** 1–5, also as a label of the scale in any of the four languages; 0 where nothing is rated. Other scales' words are refused. */
export function rating(argument: CallArgument | null): string {
  if (argument === null) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) return isNotRated(literal) ? "0" : String((typeof literal === "boolean" ? null : parseRating(literal)) ?? invalid);
  return wordGroup(text, [notRated, ...ratings.map(wordsOf)]);
}

/** 0 where nothing is rated, 1 for low, 2 for high. */
export function level(argument: CallArgument | null): string {
  if (argument === null) return "0";
  const { text, literal } = argument;
  if (literal !== undefined) {
    const read = typeof literal === "boolean" ? null : parseMeasureLevel(literal);
    return literal === 0 || (typeof literal === "string" && literal.trim() === "") ? "0" : read === null ? invalid : read === "high" ? "2" : "1";
  }
  const number = `((${text}>=1)+(${text}>3))/((${text}=0)+(${text}>=1)*(${text}<=5))`;
  const words = wordGroup(text, [[""], [1, 2, 3].flatMap((low) => wordsOf(low as Rating)), [4, 5].flatMap((high) => wordsOf(high as Rating))]);
  return `IF(ISNUMBER(${text}),${number},${words})`;
}

function isNotRated(literal: string | number | boolean): boolean {
  return typeof literal === "string" ? notRated.includes(literal.trim()) : literal === 0;
}
