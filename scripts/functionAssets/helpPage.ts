import { helpRules } from "../../src/text/functions/helpText";
import { evaluateExample } from "./evaluateExample";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";
import { helpExamples, type HelpExample } from "./helpExamples";
import { helpStyle } from "./helpStyle";

const functionNamespace = "PROSJEKT";

/** Error values as Excel shows them in Norwegian. */
const norwegianErrors: Readonly<Record<string, string>> = { "#VALUE!": "#VERDI!", "#N/A": "#I/T" };

export function helpPage(metadata: FunctionMetadata): string {
  const { id, name, description, parameters } = metadata;
  const rules = helpRules[id];
  const examples = helpExamples[id];
  if (!rules || !examples) throw new Error(`${id} has no rules or no examples for its help page`);
  return page(`${functionNamespace}.${name}`, `
    <p><a href="index.html">Alle funksjoner</a></p>
    <h1>${functionNamespace}.<wbr>${name}</h1>
    <p>${escapeHtml(description)}</p>
    <h2>Slik skrives den</h2>
    <p><code>${escapeHtml(syntax(metadata))}</code></p>
    ${parameters.length === 0 ? "" : table(["Argument", "Hva det er"], parameters.map((parameter) => [
      `<code>${escapeHtml(parameter.name)}</code>${parameter.optional ? " (valgfritt)" : ""}`, escapeHtml(parameter.description)]))}
    <h2>Regler</h2>
    <ul>${rules.map((rule) => `<li>${escapeHtml(rule)}</li>`).join("")}</ul>
    <h2>Eksempler</h2>
    <dl>${examples.map((example) => `<dt><code>${escapeHtml(formula(name, example))}</code></dt><dd>${result(id, example)}</dd>`).join("")}</dl>`);
}

export function helpIndex({ functions }: FunctionsMetadata): string {
  return page("Funksjoner i Prosjektark", `
    <h1>Funksjoner i Prosjektark</h1>
    <p>Funksjonene regner i cellen de står i, uten nett, og resultatet endrer seg bare når en celle de bruker, endrer seg.</p>
    ${table(["Funksjon", "Hva den gir"], functions.map(({ id, name, description }) => [
      `<a href="${id}.html">${functionNamespace}.${name}</a>`, escapeHtml(description)]))}`);
}

function syntax({ name, parameters }: FunctionMetadata): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `=${functionNamespace}.${name}(${shown.join("; ")})`;
}

function formula(name: string, example: HelpExample): string {
  const shown = example.map((argument) => argument.shown);
  while (shown.at(-1) === "") shown.pop();
  return `=${functionNamespace}.${name}(${shown.join("; ")})`;
}

function result(id: string, example: HelpExample): string {
  const evaluated = evaluateExample(id, example.map((argument) => argument.value));
  if ("value" in evaluated) return shownValue(evaluated.value);
  const { code, message } = evaluated.error;
  return `${norwegianErrors[code] ?? code}<br>${escapeHtml(message)}`;
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return table(null, value.map((row: unknown[]) => row.map((cell) => escapeHtml(String(cell)))));
  if (value === "") return "(tom tekst)";
  return escapeHtml(typeof value === "number" ? String(value).replace(".", ",").replace("-", "−") : String(value));
}

function table(headings: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const head = headings ? `<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead>` : "";
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table>${head}<tbody>${body}</tbody></table>`;
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <style>${helpStyle}</style>
  </head>
  <body><main>${content}
  </main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
