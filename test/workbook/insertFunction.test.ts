import { applyInsert } from "../../src/actions/insert/applyInsert";
import type { InsertBy, InsertProposal, InsertRequest } from "../../src/actions/insert/insertRequest";
import { proposeInsert } from "../../src/actions/insert/proposeInsert";
import { readArgumentCells } from "../../src/actions/insert/readArgumentCells";
import { undoInsert } from "../../src/actions/insert/undoInsert";
import { shownStyle } from "../../src/sheets/calls/formulaStyle";
import type { Follows } from "../../src/sheets/calls/functionArgument";
import { readArgument } from "../../src/sheets/calls/readArgument";
import { MemoryWorkbook, rangeOf } from "../support/memoryWorkbook";
import { codesOf, given, valuesAt, type OpenWorkbook } from "./openWorkbook";
import { openSharing, type } from "./sharingWorkbook";
import { cpuMs } from "../support/cpuTime";

const workbook = openSharing();
const context = { style: shownStyle(","), sheet: "Ark1", names: [] };

type Argument = string | readonly [string, Follows];

function request(name: string, args: readonly Argument[], { by = "rows", result = [1, 1], dateColumns = [] }: { by?: InsertBy; result?: readonly [number, number]; dateColumns?: readonly number[] } = {}): InsertRequest {
  return {
    by, dateColumns, result: { rowCount: result[0], columnCount: result[1] },
    call: { name: `PROSJEKT.${name}`, args: args.map((one) => ({ argument: readArgument(typeof one === "string" ? one : one[0], context), follows: typeof one === "string" ? "each" : one[1], optional: false })) },
  };
}

function select({ engine }: OpenWorkbook, address: { readonly row: number; readonly column: number; readonly rowCount?: number; readonly columnCount?: number }): void {
  const { row, column, rowCount = 1, columnCount = 1 } = address;
  engine.select(engine.sheets()[0]?.id ?? "", { row: row - 1, column: column - 1, rowCount, columnCount });
}

function formulasAt(open: OpenWorkbook, row: number, column: number, rowCount: number): string[] {
  return open.engine.formulas(open.engine.sheets()[0]?.id ?? "", { row: row - 1, column: column - 1, rowCount, columnCount: 1 }).map(([formula]) => formula ?? "");
}

async function budget(open: OpenWorkbook): Promise<void> {
  await type(open, "Ark1", "A1:C4", [["Post", "Budsjett", "Regnskap"], ["Lønn", 100, 120], ["Drift", 50, 40], ["Salg", -30, -35]]);
  await open.engine.calculate();
}

async function inserted(open: OpenWorkbook, wanted: InsertRequest) {
  const proposal = given(await proposeInsert(open.port, wanted));
  const receipt = given(await applyInsert(open.port, proposal));
  await open.engine.calculate();
  return receipt;
}

test("one cell gets the formula, and Angre leaves the workbook as it was", async () => {
  const open = workbook();
  await budget(open);
  const before = open.engine.toData();
  select(open, { row: 2, column: 4 });
  open.host.counters.reset();
  const receipt = await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2", ["tekst", "fixed"]]));
  expect(open.host.counters.batches).toBeLessThanOrEqual(3);
  expect(formulasAt(open, 2, 4, 1)).toEqual(['=PROSJEKT.BUDGET_VARIANCE(B2,C2,"tekst")']);
  expect(valuesAt(open.engine, "Ark1", 2, 4)).toEqual([["merforbruk"]]);
  expect(given(await undoInsert(open.port, receipt))).toEqual([]);
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);
});

test("a column gets a formula in each row, one formula that spills, or refuses what does not fit", async () => {
  const open = workbook();
  await budget(open);
  const before = open.engine.toData();
  select(open, { row: 2, column: 4, rowCount: 3 });
  const rows = await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"]));
  expect(formulasAt(open, 2, 4, 3)).toEqual([2, 3, 4].map((row) => `=PROSJEKT.BUDGET_VARIANCE(B${row},C${row})`));
  expect(valuesAt(open.engine, "Ark1", 2, 4, 3)).toEqual([[-20], [10], [5]]);
  given(await undoInsert(open.port, rows));

  const columns = await inserted(open, request("BUDGET_VARIANCE", ["B2:B4", "C2:C4"], { result: [3, 1] }));
  expect(formulasAt(open, 2, 4, 3)).toEqual([2, 3, 4].map((row) => `=PROSJEKT.BUDGET_VARIANCE(B${row},C${row})`));
  given(await undoInsert(open.port, columns));

  const spilled = await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"], { by: "spill" }));
  expect(formulasAt(open, 2, 4, 1)).toEqual(["=PROSJEKT.BUDGET_VARIANCE(B2:B4,C2:C4)"]);
  expect(valuesAt(open.engine, "Ark1", 2, 4, 3)).toEqual([[-20], [10], [5]]);
  given(await undoInsert(open.port, spilled));
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);

  select(open, { row: 2, column: 4 });
  await inserted(open, request("BUDGET_VARIANCE", ["B2:B4", "C2:C4"], { result: [3, 1] }));
  expect(formulasAt(open, 4, 4, 1)).toEqual(["=PROSJEKT.BUDGET_VARIANCE(B4,C4)"]);

  const refused = async (wanted: InsertRequest) => codesOf(await proposeInsert(open.port, wanted));
  select(open, { row: 2, column: 5, rowCount: 2 });
  expect(await refused(request("BUDGET_VARIANCE", ["B2:B4", "C2:C4"], { result: [3, 1] }))).toEqual(["insert.rowsDiffer"]);
  expect(await refused(request("BUDGET_VARIANCE", ["B2:B4", "C2:C4"], { by: "spill", result: [3, 1] }))).toEqual(["insert.rowsDiffer"]);
  expect(await refused(request("BUDGET_VARIANCE", ["B2:C3", "4"], { result: [2, 2] }))).toEqual(["insert.severalColumns"]);
  select(open, { row: 2, column: 4, rowCount: 1, columnCount: 2 });
  expect(await refused(request("BUDGET_VARIANCE", ["B2", "C2"]))).toEqual(["insert.targetNotColumn"]);
  select(open, { row: 1, column: 9, rowCount: 1_048_576 });
  expect(await refused(request("BUDGET_VARIANCE", ["B2", "C2"]))).toEqual(["insert.targetTooLarge"]);
  select(open, { row: 2, column: 3 });
  expect(await refused(request("BUDGET_VARIANCE", ["B2", "C2"]))).toEqual(["insert.inOwnCells"]);
});

test("nothing that stands there is overwritten before it has been shown, and all of it comes back", async () => {
  const open = workbook();
  await budget(open);
  await type(open, "Ark1", "D3:D4", [["=B3*2"], ["egen"]]);
  await open.engine.calculate();
  const before = open.engine.toData();
  select(open, { row: 2, column: 4, rowCount: 3 });
  const seen = (proposal: InsertProposal) => proposal.occupied.map(({ row, stands }) => [row, stands]);
  for (const by of ["rows", "spill"] as const) {
    const proposal = given(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["B2", "C2"], { by })));
    expect(seen(proposal)).toEqual([[3, "=B3*2"], [4, "egen"]]);
    expect(open.engine.toData()).toEqual(before);
    const receipt = given(await applyInsert(open.port, proposal));
    await open.engine.calculate();
    expect(valuesAt(open.engine, "Ark1", 2, 4, 3)).toEqual([[-20], [10], [5]]);
    given(await undoInsert(open.port, receipt));
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
  }
  const stale = given(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["B2", "C2"])));
  await type(open, "Ark1", "D2", [["min"]]);
  expect(codesOf(await applyInsert(open.port, stale))).toEqual(["update.changedMeanwhile"]);
});

test("what spilled there before does not count as in the way, and spills again after Angre", async () => {
  const open = workbook();
  await budget(open);
  select(open, { row: 2, column: 4 });
  await inserted(open, request("BUDGET_VARIANCE", ["B2:B4", "C2:C4"], { by: "spill", result: [3, 1] }));
  const before = open.engine.toData();
  const proposal = given(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["C2:C4", "B2:B4"], { by: "spill", result: [3, 1] })));
  expect(proposal.occupied).toEqual([{ row: 2, column: 4, stands: "=PROSJEKT.BUDGET_VARIANCE(B2:B4,C2:C4)" }]);
  const receipt = given(await applyInsert(open.port, proposal));
  await open.engine.calculate();
  expect(valuesAt(open.engine, "Ark1", 2, 4, 3)).toEqual([[20], [-10], [-5]]);
  given(await undoInsert(open.port, receipt));
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);
});

test("a map spills from the first selected cell, and other cells are looked at before it does", async () => {
  const open = workbook();
  await type(open, "Ark1", "A1:C2", [["R1", 4, 4], ["R2", 2, 3]]);
  await type(open, "Ark1", "F3", [["min"]]);
  select(open, { row: 2, column: 5, rowCount: 2 });
  const wanted = request("RISK_MATRIX", [["A1:A2", "fixed"], ["B1:B2", "fixed"], ["C1:C2", "fixed"]], { result: [5, 5] });
  const proposal = given(await proposeInsert(open.port, wanted));
  expect(proposal.occupied).toEqual([{ row: 3, column: 6, stands: "min" }]);
  const before = open.engine.toData();
  const receipt = given(await applyInsert(open.port, proposal));
  await open.engine.calculate();
  expect(valuesAt(open.engine, "Ark1", 3, 8)).toEqual([["R1"]]);
  given(await undoInsert(open.port, receipt));
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);
});

test("in a table each row gets its own formula, because none can spill there", async () => {
  const open = workbook();
  await budget(open);
  await open.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("D1").values = [["Avvik"]];
    context.workbook.worksheets.getItem("Ark1").tables.add("A1:D4", true);
    await context.sync();
  });
  select(open, { row: 2, column: 4, rowCount: 3 });
  expect(codesOf(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["B2", "C2"], { by: "spill" })))).toEqual(["insert.spillInTable"]);
  await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"]));
  expect(valuesAt(open.engine, "Ark1", 2, 4, 3)).toEqual([[-20], [10], [5]]);
  select(open, { row: 2, column: 6, rowCount: 3 });
  await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"], { by: "spill" }));
  expect(valuesAt(open.engine, "Ark1", 2, 6, 3)).toEqual([[-20], [10], [5]]);
});

test("dates get a date format, and lose it again", async () => {
  const open = workbook();
  await type(open, "Ark1", "A1:B2", [[2026, 5], [2026, 6]]);
  await open.engine.calculate();
  const before = open.engine.toData();
  select(open, { row: 1, column: 3, rowCount: 2 });
  const receipt = await inserted(open, request("WEEK_DATE", ["A1", "B1"], { dateColumns: [0] }));
  expect(open.engine.texts(open.engine.sheets()[0]?.id ?? "", { row: 0, column: 2, rowCount: 2, columnCount: 1 })).toEqual([["26.01.2026"], ["02.02.2026"]]);
  given(await undoInsert(open.port, receipt));
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);
});

test("cells kept as text get a number format first, or the formula would stand there as text", async () => {
  const open = workbook();
  await budget(open);
  await open.client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("D2:D3");
    range.numberFormat = [["@"], ["@"]];
    range.values = [["0042"], [""]];
    await context.sync();
  });
  const before = open.engine.toData();
  select(open, { row: 2, column: 4, rowCount: 2 });
  const receipt = await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"]));
  expect(valuesAt(open.engine, "Ark1", 2, 4, 2)).toEqual([[-20], [10]]);
  given(await undoInsert(open.port, receipt));
  await open.engine.calculate();
  expect(open.engine.toData()).toEqual(before);
});

test("cells of another sheet are named with it, and follow the row", async () => {
  const open = workbook();
  await budget(open);
  const other = open.engine.addSheet("Mitt ark");
  open.engine.activateSheet(other);
  open.engine.select(other, { row: 0, column: 0, rowCount: 2, columnCount: 1 });
  await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"]));
  expect(open.engine.formulas(other, { row: 0, column: 0, rowCount: 2, columnCount: 1 })).toEqual([["=PROSJEKT.BUDGET_VARIANCE('Ark1'!B2,'Ark1'!C2)"], ["=PROSJEKT.BUDGET_VARIANCE('Ark1'!B3,'Ark1'!C3)"]]);
  expect(valuesAt(open.engine, "Mitt ark", 1, 1, 2)).toEqual([[-20], [10]]);
});

test("Angre leaves what was changed since, and says so; also on a sheet that was renamed", async () => {
  const open = workbook();
  await budget(open);
  select(open, { row: 2, column: 4, rowCount: 3 });
  const receipt = await inserted(open, request("BUDGET_VARIANCE", ["B2", "C2"]));
  await type(open, "Ark1", "D3", [["min"]]);
  await open.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").name = "Budsjett";
    await context.sync();
  });
  const left = given(await undoInsert(open.port, receipt));
  expect(left.map(({ code, params, place }) => [code, params.cell, place?.sheet])).toEqual([["insert.changedSince", "D3", "Budsjett"]]);
  await open.engine.calculate();
  expect(valuesAt(open.engine, "Budsjett", 2, 4, 3)).toEqual([[null], ["min"], [null]]);
});

test("a protected sheet and a cell that is edited are said in their own sentences; a failure leaves all as it was", async () => {
  const open = workbook();
  await budget(open);
  select(open, { row: 2, column: 4, rowCount: 3 });
  const before = open.engine.toData();
  const proposal = given(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["B2", "C2"])));
  open.grid.editing = true;
  expect(codesOf(await proposeInsert(open.port, request("BUDGET_VARIANCE", ["B2", "C2"])))).toEqual(["host.cellEditMode"]);
  open.grid.editing = false;
  for (const action of [2, 4, 6]) {
    open.host.counters.reset();
    open.host.faults.add({ batch: 2, action, code: "GeneralException" });
    expect(codesOf(await applyInsert(open.port, proposal))).toEqual(["host.failed"]);
    open.host.faults.clear();
    await open.engine.calculate();
    expect(open.engine.toData()).toEqual(before);
  }
  await open.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").protection.protect();
    await context.sync();
  });
  expect(codesOf(await applyInsert(open.port, proposal))).toEqual(["host.sheetProtected"]);
});

test("what is read: whole columns to their used part, sheets that are not there, the decimal sign", async () => {
  const open = workbook();
  await budget(open);
  select(open, { row: 1, column: 2, rowCount: 1_048_576 });
  expect(given(await open.port.readCells("selection"))).toMatchObject({ sheetName: "Ark1", rect: { row: 1, column: 2, rowCount: 1_048_576 }, used: { rect: { row: 1, column: 2, rowCount: 4 }, values: [["Budsjett"], [100], [50], [-30]] } });
  expect(given(await open.port.readCells({ sheetName: "Borte", rect: { row: 1, column: 1, rowCount: 1, columnCount: 1 } }))).toBeNull();
  expect(given(await open.port.readCells({ sheetName: null, rect: { row: 9, column: 9, rowCount: 2, columnCount: 2 } }))).toMatchObject({ sheetName: "Ark1", used: null, spill: null });
  expect(given(await open.port.decimalSeparator())).toBe(",");
  const cells = (typed: string) => readArgumentCells(open.port, readArgument(typed, { ...context, names: ["Statusdato"] }));
  expect(given(await cells("B2:C3"))).toEqual([[100, 120], [50, 40]]);
  expect(given(await cells("B4:B5"))).toEqual([[-30], [""]]);
  expect(given(await cells("B:B"))).toEqual([["Budsjett"], [100], [50], [-30]]);
  expect(given(await cells("H:H"))).toEqual([[""]]);
  expect(codesOf(await cells("Borte!B2"))).toEqual(["insert.sheetMissing"]);
  expect(codesOf(await cells("Statusdato"))).toEqual(["host.itemMissing"]);
});

test("ten thousand rows are planned, written and undone over the workbook in memory", async () => {
  const memory = new MemoryWorkbook();
  memory.selection = rangeOf(Array.from({ length: 10_000 }, () => [""]), { sheetName: "Ark1", row: 2, column: 4 });
  const started = cpuMs();
  const proposal = given(await proposeInsert(memory, request("BUDGET_VARIANCE", ["B2", "C2"])));
  const receipt = given(await applyInsert(memory, proposal));
  expect(memory.cell("Ark1", 10_001, 4)).toEqual({ formula: "=PROSJEKT.BUDGET_VARIANCE(B10001,C10001)" });
  given(await undoInsert(memory, receipt));
  expect(memory.cell("Ark1", 10_001, 4)).toBe("");
  expect(cpuMs() - started).toBeLessThan(20_000);
  process.stdout.write(`10000 formulas planned, written and undone in ${Math.round(cpuMs() - started)} ms.\n`);
});
