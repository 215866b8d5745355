import type { Language, Words } from "../../src/domain/language";
import { errorNames } from "../../src/text/functions/errorNames";
import { budgetHelp } from "../../src/text/functions/help/budgetHelp";
import { followUpHelp } from "../../src/text/functions/help/followUpHelp";
import type { HelpRules } from "../../src/text/functions/help/helpRules";
import { helpWords } from "../../src/text/functions/help/helpWords";
import { measureHelp } from "../../src/text/functions/help/measureHelp";
import { riskHelp } from "../../src/text/functions/help/riskHelp";
import { weekHelp } from "../../src/text/functions/help/weekHelp";
import { evaluateExample, ExampleError } from "./evaluateExample";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";
import { helpExamples } from "../../src/text/functions/help/helpExamples";
import { escapeHtml, page, table } from "./helpMarkup";

const functionNamespace = "PROSJEKT";

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
    <p><code>${escapeHtml(syntax(metadata, language))}</code></p>
    ${parameters.length === 0 ? "" : table([words(helpWords.argument), words(helpWords.meaning)], parameters.map((parameter) => [
      `<code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ` (${words(helpWords.optional)})` : ""}`, escapeHtml(parameter.description)]))}
    <h2>${words(helpWords.rules)}</h2>
    <ul>${rulesOf(metadata).map((rule) => `<li>${words(rule)}</li>`).join("")}</ul>
    <h2>${words(helpWords.examples)}</h2>
    ${cellsOf(examples, language)}
    <dl>${examples.map((example) => `<dt><code>${escapeHtml(formula(name, example, language))}</code></dt><dd>${result(id, example, language)}</dd>`).join("")}</dl>`);
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

/** Excel sets arguments apart by semicolons where the decimal sign is a comma. */
function separator(language: Language): string {
  return language === "en" ? ", " : "; ";
}

function syntax({ name, parameters }: FunctionMetadata, language: Language): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${functionNamespace}.${name}(${shown.join(separator(language))})`;
}

function formula(name: string, example: HelpExample, language: Language): string {
  const shown = example.map((argument) => argument.shown(language));
  while (shown.at(-1) === "") shown.pop();
  return `=${functionNamespace}.${name}(${shown.join(separator(language))})`;
}

/** The cells that the examples' formulas refer to, each range once. */
function cellsOf(examples: readonly HelpExample[], language: Language): string {
  const ranges = new Map(examples.flat().flatMap(({ shown, cells }) => (cells ? [[shown(language), cells] as const] : [])));
  return [...ranges].map(([range, rows]) =>
    `<p>${escapeHtml(helpWords.cells[language].replace("{{range}}", range))}</p>${table(null, rows.map((row) => row.map((cell) => shownValue(cell, language))))}`).join("");
}

function result(id: string, example: HelpExample, language: Language): string {
  const given = evaluateExample(id, example.map((argument) => argument.value(language)), language);
  if (!Array.isArray(given)) return shownValue(given, language);
  const rows = given.map((row: readonly unknown[]) => row.map((cell) => shownValue(cell, language)));
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return table(null, rows);
  return rows[0]?.[0] || escapeHtml(helpWords.emptyText[language]);
}

function shownValue(value: unknown, language: Language): string {
  if (value instanceof ExampleError) return `${errorNames[value.code]?.[language] ?? value.code}<br>${escapeHtml(value.message)}`;
  if (typeof value !== "number") return escapeHtml(String(value));
  const minus = String(value).replace("-", "−");
  return language === "en" ? minus : minus.replace(".", ",");
}
