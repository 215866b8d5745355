import type { Language } from "../../src/domain/language";
import { shownStyle, type FormulaStyle } from "../../src/sheets/calls/formulaStyle";
import { shownFormula } from "../../src/sheets/calls/shownFormula";
import { excelFunctionNames } from "../../src/text/functions/excelFunctionNames";

/** A formula as Excel stores it, written as the formula bar shows it in a language. */
export function localFormula(formula: string, language: Language): string {
  return shownFormula(formula, styleIn(language), (name) => localName(name, language));
}

/** The decimal sign is a comma where the language is not English, and the rest follows it. */
export function styleIn(language: Language): FormulaStyle {
  return shownStyle(language === "en" ? "." : ",");
}

/** Nynorsk Excel calls its functions as Bokmål does. */
function localName(name: string, language: Language): string {
  const names = excelFunctionNames[name];
  if (!names || language === "en") return name;
  return language === "sv" ? names.swedish : names.norwegian;
}
