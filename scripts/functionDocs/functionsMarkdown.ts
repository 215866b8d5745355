import { functionsById } from "../../src/functions/functionsById";
import { isRefusal } from "../../src/sheets/twins/callArgument";
import type { HelpExample } from "../../src/text/functions/help/exampleArgument";
import { helpExamples } from "../../src/text/functions/help/helpExamples";
import { helpWords } from "../../src/text/functions/help/helpWords";
import { sharing } from "../../src/text/pane/sharing";
import { twinWords } from "../../src/text/functions/help/twinWords";
import { exampleFormula } from "../functionAssets/exampleFormula";
import { exampleResult } from "../functionAssets/exampleResult";
import { exampleTwin } from "../functionAssets/exampleTwin";
import { localFormula } from "../functionAssets/localFormula";

/** Every function with an example that is calculated, and the ordinary formula that stands in its place in a shared workbook. */
export function functionsMarkdown(): string {
  const ids = Object.keys(functionsById);
  return `# Funksjonene

Laget av \`npm run docs\`: eksemplene er regnet ut av funksjonene selv, og de vanlige formlene er skrevet av den koden som gjør en arbeidsbok klar for deling. Reglene og flere eksempler står på funksjonenes hjelpesider.

| Funksjon | Eksempel | Resultat |
|---|---|---|
${ids.map(tableRow).join("\n")}

## Som vanlig Excel-formel

Når en arbeidsbok gjøres klar for deling, blir eksemplene dette. Excel viser formelen med funksjonsnavn på brukerens eget språk; her står de på norsk.

${ids.map(twinSection).join("\n\n")}
`;
}

function tableRow(id: string): string {
  const rows = exampleResult(id, exampleOf(id), "nb").map((row) => row.map(({ text }) => text || "·").join(" "));
  const result = rows.length === 1 && rows[0] === "·" ? helpWords.emptyText.nb : rows.join("<br>");
  return `| \`PROSJEKT.${id}\` | \`${exampleFormula(id, exampleOf(id), "nb")}\` | ${result} |`;
}

function twinSection(id: string): string {
  const twins = exampleTwin(id, exampleOf(id));
  if (isRefusal(twins)) return `**\`PROSJEKT.${id}\`** ${twinWords.list.nb.replace("{{command}}", sharing["home.next.sharing"].nb)}`;
  const count = twins.flat().length;
  const block = count > 1 ? ` ${twinWords.block.nb.replace("{{count}}", String(count))}` : "";
  return `**\`PROSJEKT.${id}\`**${block}\n\n\`\`\`\n${localFormula(twins[0]?.[0] ?? "", "nb")}\n\`\`\``;
}

function exampleOf(id: string): HelpExample {
  const example = helpExamples[id]?.[0];
  if (!example) throw new Error(`${id} has no examples for its help page`);
  return example;
}
