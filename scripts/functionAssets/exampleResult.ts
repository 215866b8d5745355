import type { Language } from "../../src/domain/language";
import { errorNames } from "../../src/text/functions/errorNames";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import { evaluateExample, ExampleError } from "./evaluateExample";

/** What a cell shows, and the sentence behind it where it is an error. */
export type ShownCell = { readonly text: string; readonly sentence?: string };

/** What the example gives when the function is called, row by row; one value is 1 × 1. */
export function exampleResult(id: string, example: HelpExample, language: Language): ShownCell[][] {
  const given = evaluateExample(id, example.map((argument) => argument.value(language)), language);
  const rows = Array.isArray(given) ? (given as readonly (readonly unknown[])[]) : [[given]];
  return rows.map((row) => row.map((cell) => shownCell(cell, language)));
}

export function shownCell(value: unknown, language: Language): ShownCell {
  if (value instanceof ExampleError) return { text: errorNames[value.code]?.[language] ?? value.code, sentence: value.message };
  if (typeof value !== "number") return { text: String(value) };
  const minus = String(value).replace("-", "−");
  return { text: language === "en" ? minus : minus.replace(".", ",") };
}
