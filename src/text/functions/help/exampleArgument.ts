import type { Language, Words } from "../../../domain/language";

/** An argument as the example's formula shows it, and as Excel gives it to the function. */
export type ExampleArgument = {
  readonly shown: (language: Language) => string;
  readonly value: (language: Language) => unknown;
  /** What stands in the cells that the formula refers to. */
  readonly cells?: readonly (readonly (string | number)[])[];
};

export type HelpExample = readonly ExampleArgument[];

export function given(value: string | number): ExampleArgument {
  return { shown: (language) => constant(value, language), value: () => [[value]] };
}

/** An option, by its word in the page's language. */
export function word(words: Words): ExampleArgument {
  return { shown: (language) => constant(words[language], language), value: (language) => [[words[language]]] };
}

/** A column as a constant: rows are set apart by semicolons in every language. */
export function column(...values: readonly (string | number)[]): ExampleArgument {
  return { shown: (language) => `{${values.map((value) => constant(value, language)).join(";")}}`, value: () => values.map((value) => [value]) };
}

/** Cells too many to write in a formula, shown beside it. */
export function cells(range: string, rows: readonly (readonly (string | number)[])[]): ExampleArgument {
  return { shown: () => range, value: () => rows, cells: rows };
}

export const empty: ExampleArgument = { shown: () => "\"\"", value: () => [[""]] };

export const omitted: ExampleArgument = { shown: () => "", value: () => null };

function constant(value: string | number, language: Language): string {
  if (typeof value === "string") return `"${value}"`;
  return language === "en" ? String(value) : String(value).replace(".", ",");
}
