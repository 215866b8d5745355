import packageJson from "../../package.json";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import type { TwinBlock, TwinContext, TwinRefusal } from "../../src/sheets/twins/callArgument";
import { convertFormula } from "../../src/sheets/twins/convertFormula";
import { methodWords, signWords, viewWords, weekdayWords } from "../../src/text/functions/optionWords";
import { exampleFormula } from "./exampleFormula";

const context: TwinContext = { version: packageJson.version, views: viewWords, signs: signWords, methods: methodWords, weekdays: weekdayWords };

/** What "Gjør klar for deling" would make of the example, as Excel stores it; or why it would leave it. */
export function exampleTwin(id: string, example: HelpExample): TwinBlock | TwinRefusal {
  const twins = convertFormula(exampleFormula(id, example, "en"), context);
  if (twins === null) throw new Error(`${id} is described but has no place among the twins`);
  return twins;
}
