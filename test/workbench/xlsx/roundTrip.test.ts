import fc from "fast-check";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import { arbitraryWorkbook } from "./arbitraryWorkbook";
import { cpuMs } from "../../support/cpuTime";
import { emptySheet, emptyWorkbook, functions, sampleWorkbook } from "./sampleWorkbook";

test("a workbook with everything the model holds comes back as it was", async () => {
  expect(await openXlsx(await saveXlsx(sampleWorkbook, functions))).toEqual(sampleWorkbook);
});

test("any workbook comes back as it was", async () => {
  await fc.assert(fc.asyncProperty(arbitraryWorkbook, async (data) => {
    expect(await openXlsx(await saveXlsx(data, functions))).toEqual(data);
  }), { numRuns: 60, seed: 20201 });
}, 60_000);

test("saving what was opened gives the same parts again", async () => {
  const once = await openXlsx(await saveXlsx(sampleWorkbook, functions));
  expect(await openXlsx(await saveXlsx(once, functions))).toEqual(once);
});

test("an empty workbook", async () => {
  expect(await openXlsx(await saveXlsx(emptyWorkbook, []))).toEqual(emptyWorkbook);
});

test("header cells follow the table's columns, as Excel repairs a file where they differ", async () => {
  const data = { ...emptyWorkbook, sheets: [{ ...emptySheet, cells: { "0:0": { value: 2020, style: { bold: true } } } }], tables: [{
    id: "table-1", name: "Uker", sheetId: "sheet-1", rect: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, columns: ["2020", "2021"], style: "",
    showHeaders: true, showTotals: false, showBandedRows: false, showBandedColumns: true, showFilterButton: false,
  }] };
  const opened = await openXlsx(await saveXlsx(data, []));
  expect(opened.sheets[0]?.cells).toEqual({ "0:0": { value: "2020", style: { bold: true } }, "0:1": { value: "2021" } });
  expect(opened.tables).toEqual(data.tables);
});

test("a totals row keeps its label and its formula", async () => {
  const data = { ...emptyWorkbook, sheets: [{ ...emptySheet, cells: {
    "0:0": { value: "Post" }, "0:1": { value: "Sum" }, "1:0": { value: "Drift" }, "1:1": { value: 12.5 }, "2:0": { value: "I alt" }, "2:1": { formula: "=SUBTOTAL(109,Budsjett[Sum])", value: 12.5 },
  } }], tables: [{
    id: "table-1", name: "Budsjett", sheetId: "sheet-1", rect: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, columns: ["Post", "Sum"], style: "TableStyleLight1",
    showHeaders: true, showTotals: true, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
  }] };
  expect(await openXlsx(await saveXlsx(data, []))).toEqual(data);
});

test("errors younger than the file format are written as Excel writes them for older readers", async () => {
  const cells = { "0:0": { formula: "=SEQUENCE(3)", value: { error: "#SPILL!" as const } } };
  const opened = await openXlsx(await saveXlsx({ ...emptyWorkbook, sheets: [{ ...emptySheet, cells }] }, []));
  expect(opened.sheets[0]?.cells["0:0"]).toEqual({ formula: "=SEQUENCE(3)", value: { error: "#VALUE!" } });
});

test("50,000 cells are saved and opened within seconds", async () => {
  const cells = Object.fromEntries(Array.from({ length: 50_000 }, (_none, index) => {
    const [row, column] = [Math.floor(index / 50), index % 50];
    const style = column % 5 === 0 ? { style: { bold: true, fillColor: "#DDEBF7" } } : {};
    return [`${row}:${column}`, column % 10 === 9 ? { formula: `=SUM(A${row + 1}:I${row + 1})`, value: row } : { value: column % 3 === 0 ? `Tekst ${row}` : index / 7, ...style }];
  }));
  const data = { ...emptyWorkbook, sheets: [{ ...emptySheet, cells }] };
  const start = cpuMs();
  const opened = await openXlsx(await saveXlsx(data, functions));
  expect(cpuMs() - start).toBeLessThan(10_000);
  expect(opened).toEqual(data);
});
