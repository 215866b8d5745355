import { at, openEngine, read, readOne, tableOn, write } from "./engineFixture";

const columns = ["Risiko", "S (1–5)", "K (1–5)", "RF"];

function riskTable() {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "B2", [columns, ["Flom", 4, 4, null], ["Ras", 2, 3, null]]);
  const table = engine.addTable(tableOn(sheet, "Risiko", "B2:E4", columns));
  return { engine, sheet, table };
}

test("this-row references are read and written as Excel shows them", async () => {
  const { engine, sheet } = riskTable();
  write(engine, sheet, "E3", [["=[@[S (1–5)]]*[@[K (1–5)]]"], ["=Risiko[@[S (1–5)]]*3"]]);
  write(engine, sheet, "G3", [["=Risiko[@RF]+1"]]);
  await engine.calculate();
  expect(read(engine, sheet, "E3:G3")).toEqual([[16, null, 17]]);
  expect(readOne(engine, sheet, "E4")).toBe(6);
  expect(engine.formulas(sheet, at("E3:E4"))).toEqual([["=[@[S (1–5)]]*[@[K (1–5)]]"], ["=[@[S (1–5)]]*3"]]);
  expect(engine.formulas(sheet, at("G3"))).toEqual([["=Risiko[@RF]+1"]]);
});

test.each([
  ["=SUM(Risiko[S (1–5)])", 6],
  ["=SUM(Risiko[[S (1–5)]:[K (1–5)]])", 13],
  ["=ROWS(Risiko)", 2],
  ["=ROWS(Risiko[#All])", 3],
  ["=INDEX(Risiko[#Headers],1,2)", "S (1–5)"],
])("%s", async (formula, value) => {
  const { engine, sheet } = riskTable();
  write(engine, sheet, "A9", [[formula]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "A9")).toBe(value);
  expect(engine.formulas(sheet, at("A9"))).toEqual([[formula]]);
});

test.each([
  "Navn", "S (1–5)", "Årsak æøå", "A/B", "A, B", "A.B", "K'x", "2020-3", "Uke 3", "A:B", "[x]", "A#", "Ja?", "A@b", "Tall (%)", "\"q\"", "1",
])("a column may be called %s", async (name) => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "A1", [[name], [7]]);
  engine.addTable(tableOn(sheet, "T", "A1:A2", [name]));
  const escaped = name.replace(/['[\]#@]/g, "'$&");
  write(engine, sheet, "C1", [[`=SUM(T[[${escaped}]])`], [`=T[@[${escaped}]]`]]);
  await engine.calculate();
  expect(read(engine, sheet, "C1:C2")).toEqual([[7], [7]]);
  expect(engine.formulas(sheet, at("C2"))[0]?.[0]).toContain(escaped);
});

test("formulas written before their table is there are right from then on", async () => {
  const { engine, sheet } = openEngine();
  write(engine, sheet, "B2", [["K_1"], [1], [2]]);
  write(engine, sheet, "D1", [["=SUM(Plan_2[K_1])"]]);
  await engine.calculate();
  expect(readOne(engine, sheet, "D1")).toEqual({ error: "#NAME?" });
  engine.addTable(tableOn(sheet, "Plan_2", "B2:B4", ["K_1"]));
  for (const value of [3, 4, 5]) {
    write(engine, sheet, "B4", [[value]]);
    await engine.calculate();
    expect(readOne(engine, sheet, "D1")).toBe(1 + value);
  }
});

test("a header cell is its column's name", async () => {
  const { engine, sheet } = riskTable();
  write(engine, sheet, "C2", [["Sannsynlighet"]]);
  write(engine, sheet, "A9", [["=SUM(Risiko[Sannsynlighet])"]]);
  await engine.calculate();
  expect(engine.tables()[0]?.columns).toEqual(["Risiko", "Sannsynlighet", "K (1–5)", "RF"]);
  expect(readOne(engine, sheet, "A9")).toBe(6);
});

test("a table grows by its rectangle, and its columns with it", async () => {
  const { engine, sheet, table } = riskTable();
  write(engine, sheet, "A9", [["=SUM(Risiko[S (1–5)])"]]);
  write(engine, sheet, "B5", [["Skred", 5, 1, null]]);
  engine.updateTable(table, { rect: at("B2:E5") });
  await engine.calculate();
  expect(readOne(engine, sheet, "A9")).toBe(11);
  expect(engine.tables()).toEqual([{ id: table, ...tableOn(sheet, "Risiko", "B2:E5", columns) }]);
});

test("a renamed table is found by its new name only", async () => {
  const { engine, sheet, table } = riskTable();
  engine.updateTable(table, { name: "Risiko_2", style: "TableStyleLight1", showBandedRows: false });
  write(engine, sheet, "A9", [["=SUM(Risiko_2[S (1–5)])", "=SUM(Risiko[S (1–5)])"]]);
  await engine.calculate();
  expect(read(engine, sheet, "A9:B9")).toEqual([[6, { error: "#NAME?" }]]);
  expect(engine.tables()[0]).toMatchObject({ name: "Risiko_2", style: "TableStyleLight1", showBandedRows: false });
});

test("a totals row belongs to the table and not to its columns", async () => {
  const { engine, sheet, table } = riskTable();
  write(engine, sheet, "A9", [["=SUM(Risiko[S (1–5)])"]]);
  write(engine, sheet, "C5", [[1000]]);
  engine.updateTable(table, { showTotals: true, rect: at("B2:E5") });
  await engine.calculate();
  expect(engine.tables()[0]?.rect).toEqual(at("B2:E5"));
  expect(readOne(engine, sheet, "A9")).toBe(6);
});

test("a removed table leaves its cells", () => {
  const { engine, sheet, table } = riskTable();
  engine.removeTable(table);
  expect(engine.tables()).toEqual([]);
  expect(read(engine, sheet, "B3:C3")).toEqual([["Flom", 4]]);
});

test.each([
  ["=INDEX(Risiko[S (1–5)],2)", 2],
  ["=SUM(INDEX(Risiko[[S (1–5)]:[K (1–5)]],2,0))", 5],
  ["=SUM(INDEX(Risiko[[S (1–5)]:[K (1–5)]],0,2))", 7],
])("%s finds the table from another sheet", async (formula, value) => {
  const { engine } = riskTable();
  const other = engine.addSheet("Annet");
  write(engine, other, "A1", [["ikke her", 1000], [1000, 1000], [1000, 1000], [1000, 1000]]);
  write(engine, other, "F9", [[formula]]);
  await engine.calculate();
  expect(readOne(engine, other, "F9")).toBe(value);
});
