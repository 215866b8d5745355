import type { Language } from "../../src/domain/language";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import { namespacePrefix } from "../../src/sheets/twins/twinBuilders";
import { styleIn } from "./localFormula";

/** The example as it is typed in Excel in a language; arguments left out at the end are not written. */
export function exampleFormula(id: string, example: HelpExample, language: Language): string {
  const shown = example.map((argument) => argument.shown(language));
  while (shown.at(-1) === "") shown.pop();
  return `=${namespacePrefix}${id}(${shown.join(styleIn(language).list)})`;
}
