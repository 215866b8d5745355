import { functionNamespace } from "../../text/functions/functionSyntax";
import type { FunctionDescription } from "./functionDescriptions";
import type { Category } from "./functionCatalog";

export type ListedFunction = { readonly description: FunctionDescription; readonly category: Category; readonly categoryName: string };

/** Those that have every word somewhere in name, description, arguments or topic; in the topic, where one is chosen. */
export function searchFunctions(functions: readonly ListedFunction[], words: string, category: Category | "all"): readonly ListedFunction[] {
  const wanted = plain(words).split(/[\s._]+/).filter((word) => word !== "");
  return functions.filter((one) => (category === "all" || one.category === category) && wanted.every((word) => textOf(one).includes(word)));
}

function textOf({ description: { name, description, parameters }, categoryName }: ListedFunction): string {
  return plain([functionNamespace, name.replaceAll("_", " "), description, categoryName, ...parameters.map((parameter) => parameter.name)].join(" "));
}

/** Without case, accents and rings: "maned" finds måned, "arsprognose" årsprognose. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFD").replace(/\p{Mark}/gu, "").replaceAll("ae", "a");
}
