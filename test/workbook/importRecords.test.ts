import { importTables } from "../../src/actions/importTables";
import { proposeUpdate } from "../../src/actions/proposeUpdate";
import { serialDay } from "../../src/domain/serialDay";
import type { TableReading } from "../../src/readers/tableReading";
import { sampleRequest } from "../support/importSamples";
import { record, recordsReading } from "../support/recordReadings";
import { given, openEach, valuesAt } from "./openWorkbook";
import type { WorkbookEngine } from "../../workbench/workbook/workbookEngine";
import type { CellValue } from "../../workbench/workbook/workbookData";

const workbook = openEach();

/** The rows of a table, by the headings of its columns. */
function rowsOf(engine: WorkbookEngine, tableName: string, headings: readonly string[]): CellValue[][] {
  const table = engine.tables().find(({ name }) => name === tableName);
  const sheet = engine.sheets().find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new Error(`There is no table ${tableName}`);
  const { row, column, rowCount, columnCount } = table.rect;
  const [header = [], ...rows] = valuesAt(engine, sheet.name, row + 1, column + 1, rowCount, columnCount);
  return rows.map((cells) => headings.map((heading) => cells[header.indexOf(heading)] ?? null));
}

const tables: readonly TableReading[] = [
  recordsReading("mandate", [record("background.challenges", { area: "Drift", challenge: "Dyr drift" })], { facts: { "header.project": "Framtidas Fagrå", "header.subproject": "Bygg", "header.version": "0.9", "header.date": "24.01.2020", "background.background": "Bygg er gamle." } }),
  recordsReading("milestones", [
    record("milestones", { number: "1", milestone: "Plan ferdig", planned: "15.01.2020", responsible: "Ola" }, 10),
    record("milestones", { number: "1.10", milestone: "Kartlegging", planned: "våren en gang" }, 11),
  ]),
  recordsReading("budget", [record("budget.lines", { post: "Ledelse", account: "0105", kind: "Utgift", yearAmount: "500 000" }), record("budget.lines", { post: "Tilskudd", kind: "Inntekt", yearAmount: "ca 300 000 eller mer" }, 2)], { facts: { "budget.year": "2020" } }),
  recordsReading("goals", [record("goals", { level: "Hovedprosjekt", kind: "Sluttmål", goal: "=Bedre drift" })]),
  recordsReading("milestones", [record("milestones", { milestone: "Plan ferdig" })], { id: "milestones@:40:1", line: 40, repeats: true }),
];

test("every kind becomes its own sheet, in one write", async () => {
  const { engine, port, host } = workbook();
  const receipt = given(await importTables(port, sampleRequest({ tables, projectTitle: "", subproject: "", version: "" })));
  expect(receipt.sheets.map(({ name }) => name)).toEqual(["Mandat", "Mål", "Milepæler", "Budsjett", "Innstillinger"]);
  expect(receipt.counts).toEqual({ activities: 0, events: 0, risks: 0, records: 5 });
  expect(host.counters.batches).toBeLessThanOrEqual(3);
  expect(JSON.stringify(valuesAt(engine, "Mandat", 1, 1, 6, 4))).toContain("Framtidas Fagrå");
});

test("a mandate that names no subproject makes its sheets all the same", async () => {
  const { port } = workbook();
  const unnamed = recordsReading("mandate", [], { facts: { "header.project": "Framtidas Fagrå" } });
  const receipt = given(await importTables(port, sampleRequest({ tables: [unnamed], projectTitle: "", subproject: "" })));
  expect(receipt.sheets.map(({ name }) => name)).toContain("Mandat");
});

test("what is read is typed, and what could not be read stands as it was written", async () => {
  const { engine, port } = workbook();
  given(await importTables(port, sampleRequest({ tables })));
  await engine.calculate();
  expect(rowsOf(engine, "Milepaeler", ["Nr", "Milepæl", "Planlagt", "Status"])).toEqual([
    ["1", "Plan ferdig", serialDay(2020, 1, 15), "Forsinket"],
    ["1.10", "Kartlegging", "våren en gang", { error: "#VALUE!" }],
  ]);
  expect(rowsOf(engine, "Budsjett", ["Post", "Art", "Type", "Årsbudsjett"])).toEqual([["Ledelse", "0105", "Utgift", 500_000], ["Tilskudd", null, "Inntekt", "ca 300 000 eller mer"]]);
  expect(rowsOf(engine, "Maal", ["Type", "Mål"])).toEqual([["Sluttmål", "=Bedre drift"]]);
});

test("the same document again proposes nothing; a changed date is one difference", async () => {
  const { port } = workbook();
  given(await importTables(port, sampleRequest({ tables, subproject: "Bygg" })));
  const milestones = (planned: string) => [recordsReading("milestones", [record("milestones", { number: "1", milestone: "Plan ferdig", planned })])];
  const same = given(await proposeUpdate(port, sampleRequest({ tables: milestones("15.01.2020"), subproject: "Bygg" })));
  expect(same?.differences).toEqual([]);
  const later = given(await proposeUpdate(port, sampleRequest({ tables: milestones("20.01.2020"), subproject: "Bygg" })));
  expect(later?.differences.map(({ record: name, column, before, after }) => ({ name, column, before, after }))).toEqual([{ name: "Plan ferdig", column: "Planlagt", before: "15.01.2020", after: "20.01.2020" }]);
});
