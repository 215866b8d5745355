import { languages, type Language } from "../../src/domain/language";
import { helpWords, languageNames } from "../../src/text/functions/help/helpWords";
import { helpStyle } from "./helpStyle";

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Headings and cells are markup already. */
export function table(headings: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const head = headings ? `<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead>` : "";
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table>${head}<tbody>${body}</tbody></table>`;
}

/** A path in dist: bokmål in help itself, the other languages in a folder of their own. */
export function helpPath(name: string, language: Language): string {
  return language === "nb" ? `help/${name}.html` : `help/${language}/${name}.html`;
}

export function page(name: string, title: string, language: Language, content: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <style>${helpStyle}</style>
  </head>
  <body><main>
    <nav aria-label="${helpWords.languages[language]}">${languages.map((one) => languageLink(name, language, one)).join(" · ")}</nav>${content}
  </main></body>
</html>
`;
}

function languageLink(name: string, from: Language, to: Language): string {
  if (from === to) return `<span aria-current="true">${languageNames[to]}</span>`;
  const up = from === "nb" ? "" : "../";
  const path = to === "nb" ? `${up}${name}.html` : `${up}${to}/${name}.html`;
  return `<a href="${path}" lang="${to}" hreflang="${to}">${languageNames[to]}</a>`;
}
