import { languages, type Language } from "../../../src/domain/language";
import type { TableKind } from "../../../src/readers/tableReading";
import type { Truth, TrueRecord } from "../truth";
import { gridTable, keys } from "./gridTable";
import { madeKinds, type MadeTable } from "./kinds";
import { noisy } from "./noise";
import { seeded, type Seeded } from "./seeded";

export type MadeDocument = { readonly name: string; readonly language: Language; readonly form: "text" | "html"; readonly content: string; readonly tables: readonly MadeTable[]; readonly truth: Truth };

/** A document of a few tables with the noise of copying, and the truth it was made from. */
export function madeDocument(seed: number): MadeDocument {
  const random = seeded(seed);
  const language = languages[seed % languages.length] ?? "nb";
  const form = random.chance(0.7) ? "text" : "html";
  const makers = [gridTable, ...madeKinds];
  const chosen = makers.filter(() => random.chance(0.3));
  const tables = (chosen.length > 0 ? chosen : [makers[seed % makers.length] ?? gridTable]).map((make) => noisy(make(language, random), random));
  const content = tables.map((table) => (form === "text" ? asText(table, language, random) : asHtml(table, language))).join("\n\n");
  return { name: `made ${seed} ${language} ${form}: ${tables.map(({ kind }) => kind).join(", ")}`, language, form, content, tables, truth: { records: truthOf(tables) } };
}

function truthOf(tables: readonly MadeTable[]): Partial<Record<TableKind, TrueRecord[]>> {
  return Object.fromEntries(tables.map(({ kind, rows, columns }) => {
    const fields = kind === "progressGrid" ? ["activity", "events"] : columns.map(({ field }) => field).filter((field) => field !== "foreign");
    // Who made the document knows the columns that are none of ours.
    return [kind, rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]?.said ?? ""])))];
  }));
}

/** Tabs between the cells; now and then a page ends in the middle of the table. */
function asText({ title, columns, rows: records, sum, kind }: MadeTable, language: Language, random: Seeded): string {
  const rows = sum ? [...records, sum] : records;
  const header = columns.map(({ heading }) => heading).join("\t");
  const lines = rows.map((row) => columns.map(({ field }) => row[field]?.written ?? "").join("\t") + (random.chance(0.1) ? "\t" : ""));
  const isBroken = rows.length > 3 && random.chance(0.3);
  const pageBreak = ["", `Side ${random.between(1, 9)} av 12`, "", header];
  const body = isBroken ? [...lines.slice(0, 2), ...pageBreak, ...lines.slice(2)] : lines;
  return [title, "", header, ...body, "", ...(kind === "progressGrid" ? [keys[language], ""] : [])].join("\n");
}

function asHtml({ title, columns, rows: records, sum, kind }: MadeTable, language: Language): string {
  const rows = sum ? [...records, sum] : records;
  const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}><p>${text}</p></${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", columns.map(({ field }) => row[field]?.written ?? ""))}</tr>`).join("");
  return `<h2>${title}</h2><table><tr>${cells("th", columns.map(({ heading }) => heading))}</tr>${body}</table>${kind === "progressGrid" ? `<p>${keys[language]}</p>` : ""}`;
}
