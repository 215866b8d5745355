import { isFunction, tokenize } from "@borgar/fx";
import type { Language } from "../../src/domain/language";
import { excelFunctionNames } from "../../src/text/functions/excelFunctionNames";

/** Excel sets arguments apart by semicolons where the decimal sign is a comma. */
export function separator(language: Language): string {
  return language === "en" ? ", " : "; ";
}

/** A formula as Excel stores it, written as the formula bar shows it in a language. */
export function localFormula(formula: string, language: Language): string {
  let braces = 0;
  return tokenize(formula).map((token) => {
    if (token.value === "{") braces += 1;
    if (token.value === "}") braces -= 1;
    if (token.type === "operator" && token.value === ",") return braces > 0 ? columnSeparator(language) : separator(language);
    if (token.type === "bool") return localName(token.value, language);
    if (token.type === "number") return language === "en" ? token.value : token.value.replace(".", ",");
    return isFunction(token) ? localName(token.value, language) : token.value;
  }).join("");
}

/** Between the columns of a constant: the semicolon sets its rows apart in every language. */
function columnSeparator(language: Language): string {
  return language === "en" ? "," : "\\";
}

/** Nynorsk Excel calls its functions as Bokmål does. */
function localName(name: string, language: Language): string {
  const names = excelFunctionNames[name];
  if (!names || language === "en") return name;
  return language === "sv" ? names.swedish : names.norwegian;
}
