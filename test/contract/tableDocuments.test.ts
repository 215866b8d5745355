import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { describeWorkbook } from "../../scripts/tables/describeWorkbook";
import { fullBook } from "../../scripts/tables/fullBook";
import { tableDocuments } from "../../scripts/tables/tableDocuments";
import type { ColumnDescription } from "../../scripts/tables/tableDescription";
import { languages, type Language } from "../../src/domain/language";
import { cellNames, tableNames } from "../../src/sheets/bookNames";

const root = resolve(__dirname, "../..");
const description = describeWorkbook();
const tables = description.sheets.flatMap((sheet) => sheet.tables);

test.each([...tableDocuments().keys()])("%s says what the blueprints say", (file) => {
  const stands = readFileSync(resolve(root, file), "utf8") === tableDocuments().get(file);
  expect(stands ? "as the blueprints say" : `${file} is out of date: run \`npm run docs\``).toBe("as the blueprints say");
});

test("every table and every named cell there is a name for is described", () => {
  expect(tables.map(({ key }) => key).sort()).toEqual(Object.keys(tableNames).sort());
  expect(description.names.map(({ key }) => key).sort()).toEqual(Object.keys(cellNames).sort());
});

test("the columns of a table have keys and headings of their own", () => {
  for (const { name, columns } of tables) {
    expect([name, new Set(columns.map(({ key }) => key)).size]).toEqual([name, columns.length]);
    for (const language of languages) expect([name, language, new Set(columns.map(({ heading }) => heading[language].toLowerCase())).size]).toEqual([name, language, columns.length]);
  }
});

/** The headings each table gets, by its name. */
function headingsMade(language: Language): Map<string, string[]> {
  const { edits } = fullBook(language);
  const written = (sheet: string, row: number, column: number) => edits.find((edit) => edit.kind === "writeCells" && edit.sheet === sheet && edit.row === row && edit.column === column);
  return new Map(edits.flatMap((edit) => {
    if (edit.kind !== "addTable") return [];
    const cells = written(edit.sheet, edit.rect.row, edit.rect.column);
    return [[edit.name, cells?.kind === "writeCells" ? (cells.rows[0] ?? []).map(String) : []]];
  }));
}

function isDescribed(heading: string, columns: readonly ColumnDescription[], language: Language): boolean {
  return columns.some((column) => (column.varies ? new RegExp(column.varies.headingPattern).test(heading) : column.heading[language] === heading));
}

test.each(languages)("what the sheets get in %s is what is described, table by table", (language) => {
  const made = headingsMade(language);
  expect([...made.keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
  for (const { name, columns } of tables) {
    const headings = made.get(name) ?? [];
    expect([name, headings.filter((heading) => !isDescribed(heading, columns, language))]).toEqual([name, []]);
    expect([name, columns.filter(({ varies, heading }) => !varies && !headings.includes(heading[language])).map(({ key }) => key)]).toEqual([name, []]);
  }
});

describe("the schema of the tables", () => {
  const text = readFileSync(resolve(root, "docs/tables.schema.json"), "utf8");
  const schema = z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
  const accepts = (rows: object) => schema.safeParse({ tables: rows }).success;

  test.each<[string, boolean, object]>([
    ["a risk", true, { risks: [{ risk: "Frost", likelihood: 4, consequence: null, due: "2026-12-31", status: "Egne ord", "Min kolonne": 7 }] }],
    ["a rating off the scale", false, { risks: [{ risk: "Frost", likelihood: 6 }] }],
    ["a date that is none", false, { risks: [{ risk: "Frost", due: "snart" }] }],
    ["a milestone's number as a number", false, { milestones: [{ number: 1.1 }] }],
    ["a kind of goal in any language", true, { goals: [{ kind: "Resultatmål" }, { kind: "Projektmål" }, { kind: "" }] }],
    ["a kind of goal that there is not", false, { goals: [{ kind: "Formål" }] }],
    ["weeks", true, { progressPlan: [{ activity: "Graving", "week.2026.2": "O A", "week.2026.53": null }] }],
    ["a week that holds a number", false, { progressPlan: [{ "week.2026.2": 5 }] }],
    ["an amount with øre", true, { budget: [{ post: "Rør", yearBudget: 1234.5 }] }],
    ["an amount as text", false, { budget: [{ post: "Rør", yearBudget: "1234,50" }] }],
  ])("%s: %s", (_case, expected, rows) => {
    expect(accepts(rows)).toBe(expected);
  });
});
