import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionDocuments } from "../../scripts/functionDocs/functionDocuments";
import { functionsById } from "../../src/functions/functionsById";

const root = resolve(__dirname, "../..");
const document = functionDocuments().get("docs/funksjoner.md") ?? "";

test.each([...functionDocuments().keys()])("%s says what the functions calculate", (file) => {
  const stands = readFileSync(resolve(root, file), "utf8") === functionDocuments().get(file);
  expect(stands ? "as they calculate" : `${file} is out of date: run \`npm run docs\``).toBe("as they calculate");
});

test.each(Object.keys(functionsById))("PROSJEKT.%s has an example that is no error, and a twin or the reason why not", (id) => {
  const [, example = "", result = ""] = new RegExp(`^\\| \`PROSJEKT\\.${id}\` \\| \`(=PROSJEKT\\.${id}\\(.*\\))\` \\| (.+) \\|$`, "m").exec(document) ?? [];
  expect(example).not.toBe("");
  expect(result).not.toMatch(/^#|tom tekst/);
  const [, twin = ""] = new RegExp(`^\\*\\*\`PROSJEKT\\.${id}\`\\*\\*(.*(?:\\n\\n\`\`\`\\n=.+\\n\`\`\`)?)`, "m").exec(document) ?? [];
  expect(twin).toMatch(id === "WEEK_EVENTS" ? /«Gjør klar for deling» setter den inn som verdier/ : /\n=(?!PROSJEKT)[A-ZÆØÅ.]+\(/);
});
