import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import mammoth from "mammoth";
import * as z from "zod";
import { answersSchema } from "../../cli/answersSchema";
import { sampleDocuments } from "../../scripts/samples/sampleDocuments";
import { calendarDate } from "../../src/domain/serialDay";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import type { CellValue, TableData, WorkbookData } from "../../workbench/workbook/workbookData";
import { codesOf, openUserFolder, printed, projectRoot, run, sample, tableOf } from "./commandLine";

const user = openUserFolder();

/** A whole workbook is made. */
jest.setTimeout(240_000);

const answers = (name: string): unknown => JSON.parse(readFileSync(sample(name), "utf8"));
const savedBook = () => openXlsx(readFileSync(sample("fjellbygda-delprosjekt.xlsx")));
const outOfDate = "The samples are out of date: run `npm run samples`";

test.each(["fjellbygda-svar.json", "fjellbygda-svar-nn.json", "fjallby-svar.json"])("%s keeps to the schema that new --schema prints", (name) => {
  const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(answersSchema("en"))) as Parameters<typeof z.fromJSONSchema>[0]);
  expect(schema.safeParse(answers(name))).toMatchObject({ success: true });
});

test("the sample mandate answers every section", () => {
  const { header, ...sections } = answers("fjellbygda-svar.json") as Record<string, object>;
  expect(header).toMatchObject({ subproject: "Nye vannledninger i Fjellbygda sentrum" });
  for (const [name, section] of Object.entries(sections)) expect([name, JSON.stringify(section).length > 60]).toEqual([name, true]);
});

describe("the sample mandate as documents", () => {
  test("is what its answers make", async () => {
    const { text, docx } = await sampleDocuments();
    expect(text === readFileSync(sample("fjellbygda-delprosjekt.txt"), "utf8") ? "" : outOfDate).toBe("");
    expect(Buffer.from(docx).equals(readFileSync(sample("fjellbygda-delprosjekt.docx"))) ? "" : outOfDate).toBe("");
  });

  test("is read as the grid and the risks of the workbook, from text and from Word alike, without a doubt", async () => {
    const { value: html } = await mammoth.convertToHtml({ path: sample("fjellbygda-delprosjekt.docx") });
    user.write("fra-word.html", `<html><body>${html}</body></html>`);
    const fromText = await run("read", sample("fjellbygda-delprosjekt.txt"), "--year", "2026");
    const fromWord = await run("read", "fra-word.html", "--year", "2026");
    for (const answer of [fromText, fromWord]) {
      expect([answer.code, codesOf(printed(answer)).filter((code) => /^(?:grid|risk)\./.test(code))]).toEqual([0, []]);
      const grid = tableOf(printed(answer), "progressGrid").activities ?? [];
      const rows = rowsOf(await savedBook(), "Hendelser");
      expect(grid.flatMap(({ activity, events }) => events.flatMap(({ week, codes }) => codes.map((code) => `${activity} ${week} ${code}`)))).toEqual(rows.map((row) => `${row["Aktivitet"]} ${row["Uke"]} ${row["Kode"]}`));
      expect(tableOf(printed(answer), "riskRegister").risks?.map(({ risk, riskFactor }) => [risk, riskFactor])).toEqual(rowsOf(await savedBook(), "Risiko").map((row) => [row["Risiko"], row["RF"]]));
    }
  });
});

describe("the sample workbook", () => {
  test("is what its answers make: sheets, tables, names, values and formulas", async () => {
    const { code } = await run("new", "--answers", sample("fjellbygda-svar.json"), "--xlsx", "igjen.xlsx");
    expect(code).toBe(0);
    const [again, saved] = [seen(await openXlsx(user.read("igjen.xlsx"))), seen(await savedBook())];
    expect(differences(again, saved)).toEqual([]);
  });

  test("has no formula without a result", async () => {
    const { sheets } = await savedBook();
    expect(sheets.flatMap(({ name, cells }) => Object.entries(cells).flatMap(([place, { value }]) => (typeof value === "object" && value !== null ? [`${name} ${place} ${JSON.stringify(value)}`] : [])))).toEqual([]);
  });

  test("keeps to the published schema of the tables, row by row", async () => {
    const schema = JSON.parse(readFileSync(resolve(projectRoot, "docs/tables.schema.json"), "utf8")) as PublishedSchema;
    const book = await savedBook();
    const tables = Object.fromEntries(Object.entries(schema.$defs).flatMap(([key, table]) => (table["x-table"] === undefined ? [] : [[key, rowsOf(book, table["x-table"]).map((row) => byKey(row, table))]])));
    expect(Object.values(tables).every((rows) => rows.length > 0)).toBe(true);
    const read = z.fromJSONSchema(schema as unknown as Parameters<typeof z.fromJSONSchema>[0]).safeParse({ tables });
    expect(read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([]);
  });
});

type Row = Readonly<Record<string, CellValue>>;
type PublishedTable = {
  readonly "x-table"?: string;
  readonly properties: Readonly<Record<string, { readonly "x-headings"?: { readonly nb: string }; readonly "x-headingPattern"?: string; readonly "x-type"?: string }>>;
};
type PublishedSchema = { readonly $defs: Readonly<Record<string, PublishedTable>> };

/** The body of a table, by heading. */
function rowsOf({ sheets, tables }: WorkbookData, name: string): Row[] {
  const { sheetId, rect, columns } = tables.find((table) => table.name === name) as TableData;
  const { cells } = sheets.find(({ id }) => id === sheetId) as WorkbookData["sheets"][number];
  return Array.from({ length: rect.rowCount - 1 }, (_, row) =>
    Object.fromEntries(columns.map((heading, column) => [heading, cells[`${rect.row + 1 + row}:${rect.column + column}`]?.value ?? null])));
}

/** As a program would hand the row on: by column key, days as dates; the weeks keep their place. */
function byKey(row: Row, { properties }: PublishedTable): object {
  return Object.fromEntries(Object.entries(row).map(([heading, value]) => {
    const [key, column] = Object.entries(properties).find(([, { "x-headings": headings }]) => headings?.nb === heading) ?? [/^\d{1,2}$/.test(heading) ? `week.2026.${heading}` : `own ${heading}`];
    return [key, column?.["x-type"] === "date" && typeof value === "number" ? isoDate(value) : value];
  }));
}

function isoDate(day: number): string {
  const { year, month, day: date } = calendarDate(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** What the user and other programs see, by place. */
function seen({ sheets, tables, names }: WorkbookData): Map<string, string> {
  const nameOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  return new Map([
    ...sheets.flatMap(({ name, cells }) => Object.entries(cells).map(([place, { formula, value = null }]): [string, string] => [`${name} ${place}`, JSON.stringify([formula ?? null, value])])),
    ...tables.map(({ name, sheetId, rect, columns }): [string, string] => [`table ${name}`, JSON.stringify([nameOf(sheetId), rect, columns])]),
    ...names.map(({ name, formula }): [string, string] => [`name ${name}`, formula]),
  ]);
}

/** At most a few: where one sheet has changed, hundreds of cells have. */
function differences(again: ReadonlyMap<string, string>, saved: ReadonlyMap<string, string>): string[] {
  const places = [...new Set([...again.keys(), ...saved.keys()])].filter((place) => again.get(place) !== saved.get(place));
  return places.length === 0 ? [] : [outOfDate, ...places.slice(0, 5).map((place) => `${place}: ${(saved.get(place) ?? "nothing").slice(0, 200)} → ${(again.get(place) ?? "nothing").slice(0, 200)}`)];
}
