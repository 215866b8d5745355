import type { Language, Words } from "../../src/domain/language";
import { functionNamespace, functionSyntax } from "../../src/text/functions/functionSyntax";
import { budgetHelp } from "../../src/text/functions/help/budgetHelp";
import { followUpHelp } from "../../src/text/functions/help/followUpHelp";
import { helpExamples } from "../../src/text/functions/help/helpExamples";
import type { HelpRules } from "../../src/text/functions/help/helpRules";
import { helpWords } from "../../src/text/functions/help/helpWords";
import { measureHelp } from "../../src/text/functions/help/measureHelp";
import { riskHelp } from "../../src/text/functions/help/riskHelp";
import { weekHelp } from "../../src/text/functions/help/weekHelp";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";
import { cellsMarkup, exampleMarkup, sharingMarkup } from "./helpExample";
import { escapeHtml, page, table } from "./helpMarkup";
import { styleIn } from "./localFormula";

const helpRules: HelpRules = { ...riskHelp, ...followUpHelp, ...budgetHelp, ...weekHelp, ...measureHelp };

/** These take whole ranges; the others calculate cell by cell. */
const onWholeRanges: ReadonlySet<string> = new Set(["RISK_MATRIX", "WEEK_EVENTS"]);

/** Its texts come from the metadata of the same language. */
export function helpPage(metadata: FunctionMetadata, language: Language): string {
  const { id, name, description, parameters } = metadata;
  const examples = helpExamples[id];
  if (!examples) throw new Error(`${id} has no examples for its help page`);
  const words = (one: Words) => escapeHtml(one[language]);
  return page(id, `${functionNamespace}.${name}`, language, `
    <p><a href="index.html">${words(helpWords.all)}</a></p>
    <h1>${functionNamespace}.<wbr>${name}</h1>
    <p>${escapeHtml(description)}</p>
    <h2>${words(helpWords.syntax)}</h2>
    <p><code>${escapeHtml(functionSyntax(metadata, styleIn(language).list))}</code></p>
    ${parameters.length === 0 ? "" : table([words(helpWords.argument), words(helpWords.meaning)], parameters.map((parameter) => [
      `<code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ` (${words(helpWords.optional)})` : ""}`, escapeHtml(parameter.description)]))}
    <h2>${words(helpWords.rules)}</h2>
    <ul>${rulesOf(metadata).map((rule) => `<li>${words(rule)}</li>`).join("")}</ul>
    <h2>${words(helpWords.examples)}</h2>
    ${cellsMarkup(examples, language)}
    <dl>${examples.map((example) => exampleMarkup(id, example, language)).join("")}</dl>
    ${sharingMarkup(id, examples, language)}`);
}

export function helpIndex({ functions }: FunctionsMetadata, language: Language): string {
  return page("index", helpWords.title[language], language, `
    <h1>${escapeHtml(helpWords.title[language])}</h1>
    <p>${escapeHtml(helpWords.intro[language])}</p>
    ${table([helpWords.function[language], helpWords.gives[language]].map(escapeHtml), functions.map(({ id, name, description }) => [
      `<a href="${id}.html">${functionNamespace}.<wbr>${name}</a>`, escapeHtml(description)]))}`);
}

function rulesOf({ id, parameters }: FunctionMetadata): readonly Words[] {
  const rules = helpRules[id];
  if (!rules) throw new Error(`${id} has no rules for its help page`);
  if (parameters.length === 0) return rules;
  return [...rules, ...(onWholeRanges.has(id) ? [] : [helpWords.ranges]), helpWords.errors];
}
