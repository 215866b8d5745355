import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { seriesLook } from "../../src/workbook/chartLook";
import { openXlsx } from "../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../workbench/xlsx/saveXlsx";
import type { ChartBlueprint } from "../../src/sheets/chartBlueprint";
import { rect } from "../../src/sheets/cell";
import type { SheetEdit } from "../../src/sheets/sheetEdit";
import { codesOf, given, openEach } from "./openWorkbook";

const workbook = openEach();

const months = ["Januar", "Februar", "Mars"] as const;

const chart: ChartBlueprint = {
  name: "Bruk", type: "columnClustered", title: "=Bruk av budsjettet",
  categories: { sheet: "Tall", rect: rect(2, 1, 3) },
  series: [
    { name: "Budsjett", values: { sheet: "Tall", rect: rect(2, 2, 3) } },
    { name: "Regnskap", values: { sheet: "Tall", rect: rect(2, 3, 3) } },
    { name: "Prognose", values: { sheet: "Tall", rect: rect(2, 4, 3) }, type: "line" },
  ],
  categoryAxisTitle: "Måned", valueAxisTitle: "Kroner", valueNumberFormat: "#,##0",
  from: { row: 6, column: 1 }, to: { row: 20, column: 6 },
};

const numbers: readonly SheetEdit[] = [
  { kind: "writeCells", sheet: "Tall", row: 1, column: 1, rows: [["Måned", "Budsjett", "Regnskap", "Prognose"], ...months.map((month, index) => [month, 100 + index, 90 + index, { formula: `=B${index + 2}*1.1` }])] },
  { kind: "addChart", sheet: "Tall", chart },
];

const onNewSheet: readonly SheetEdit[] = [{ kind: "addSheet", sheet: "Tall", tabColor: "#1F4E79", showGridlines: false }, ...numbers];

function charts(sheetName: string) {
  const { engine } = workbook();
  const sheet = engine.sheets().find(({ name }) => name === sheetName);
  return sheet ? engine.charts(sheet.id) : [];
}

async function addSheet(name: string): Promise<void> {
  await workbook().client.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe("a chart among the edits", () => {
  it("is made in the one request that makes its sheet", async () => {
    const { engine, host, port } = workbook();
    host.counters.reset();
    given(await port.apply(onNewSheet));
    expect(host.counters.perBatch.filter(({ cleanup }) => !cleanup)).toHaveLength(2);
    const sheetId = engine.sheets().find(({ name }) => name === "Tall")?.id ?? "";
    const place = (row: number, column: number, rowCount: number) => ({ sheetId, rect: { row, column, rowCount, columnCount: 1 } });
    expect(charts("Tall")).toEqual([expect.objectContaining({
      name: "Bruk", type: "ColumnClustered", title: " =Bruk av budsjettet", legend: "Bottom",
      categoryAxis: { categoryType: "TextAxis", labels: "Low", title: "Måned" }, valueAxis: { title: "Kroner", numberFormat: "#,##0" },
      from: { row: 5, column: 0, offsetXPt: 0, offsetYPt: 0 }, to: { row: 20, column: 6, offsetXPt: 0, offsetYPt: 0 },
    })]);
    expect(charts("Tall")[0]?.series.map(({ name, type, values, categories }) => ({ name, type, values, categories }))).toEqual([
      { name: "Budsjett", type: "ColumnClustered", values: place(1, 1, 3), categories: place(1, 0, 3) },
      { name: "Regnskap", type: "ColumnClustered", values: place(1, 2, 3), categories: place(1, 0, 3) },
      { name: "Prognose", type: "LineMarkers", values: place(1, 3, 3), categories: place(1, 0, 3) },
    ]);
  });

  it("draws a row as it draws a column, and bars with the first on top", async () => {
    const { port } = workbook();
    given(await port.apply([
      { kind: "addSheet", sheet: "Tall", tabColor: "", showGridlines: true },
      { kind: "writeCells", sheet: "Tall", row: 1, column: 1, rows: [[...months], [1, 2, 3]] },
      { kind: "addChart", sheet: "Tall", chart: {
        ...chart, type: "barClustered", title: "Timer", categories: { sheet: "Tall", rect: rect(1, 1, 1, 3) }, series: [{ name: "Timer", values: { sheet: "Tall", rect: rect(2, 1, 1, 3) } }],
      } },
    ]));
    expect(charts("Tall")).toEqual([expect.objectContaining({
      type: "BarClustered", legend: null, series: [expect.objectContaining({ name: "Timer", values: expect.objectContaining({ rect: { row: 1, column: 0, rowCount: 1, columnCount: 3 } }) })],
      categoryAxis: { categoryType: "TextAxis", labels: "Low", reversed: true, title: "Måned" }, valueAxis: { title: "Kroner", numberFormat: "#,##0", labels: "High" },
    })]);
  });

  it("is taken away by what the apply gave back, with the cells", async () => {
    const { engine, port } = workbook();
    await addSheet("Tall");
    const before = engine.toData();
    const { restore } = given(await port.apply(numbers));
    expect(charts("Tall")).toHaveLength(1);
    given(await port.apply(restore));
    expect(engine.toData()).toEqual(before);
    given(await port.apply(restore));
  });

  it("is refused where a chart of that name stands, and that chart is left alone", async () => {
    const { engine, port } = workbook();
    await addSheet("Tall");
    given(await port.apply(numbers));
    const before = engine.toData();
    expect(codesOf(await port.apply(numbers))).toEqual(["update.changedMeanwhile"]);
    expect(engine.toData()).toEqual(before);
  });
});

/** What stands in the file, read without any of our own readers. */
async function chartInFile(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const xml = await zip.file("xl/charts/chart1.xml")?.async("string") ?? "";
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  const textIn = (root: Element | Document, ...path: string[]) => path.reduce<Element | Document | undefined>((parent, name) => parent?.getElementsByTagName(name)[0], root)?.textContent ?? null;
  return {
    drawing: await zip.file("xl/drawings/drawing1.xml")?.async("string") ?? "",
    title: textIn(document, "c:title"),
    axisTitles: ["c:catAx", "c:valAx"].map((axis) => textIn(document, axis, "c:title")),
    formatCode: document.getElementsByTagName("c:valAx")[0]?.getElementsByTagName("c:numFmt")[0]?.getAttribute("formatCode"),
    series: [...document.getElementsByTagName("c:ser")].map((series) => ({
      kind: series.parentElement?.nodeName, name: textIn(series, "c:tx"), cells: textIn(series, "c:val", "c:f"), categories: textIn(series, "c:cat", "c:f"),
      shown: [...series.getElementsByTagName("c:val")[0]?.getElementsByTagName("c:v") ?? []].map(({ textContent }) => textContent),
      dash: series.getElementsByTagName("a:prstDash")[0]?.getAttribute("val"), symbol: series.getElementsByTagName("c:symbol")[0]?.getAttribute("val"),
    })),
  };
}

describe("a chart in the saved file", () => {
  it("is what the edit asked for, with the values it shows", async () => {
    const { engine, port } = workbook();
    given(await port.apply(onNewSheet));
    await engine.calculate();
    const bytes = await saveXlsx(engine.toData(), []);
    const inFile = await chartInFile(bytes);
    expect(inFile).toMatchObject({ title: " =Bruk av budsjettet", axisTitles: ["Måned", "Kroner"], formatCode: "#,##0" });
    expect(inFile.drawing).toContain('name="Bruk" descr="=Bruk av budsjettet: Budsjett, Regnskap, Prognose"');
    const categories = "'Tall'!$A$2:$A$4";
    expect(inFile.series).toMatchObject([
      { kind: "c:barChart", name: "Budsjett", cells: "'Tall'!$B$2:$B$4", categories, shown: ["100", "101", "102"] },
      { kind: "c:barChart", name: "Regnskap", cells: "'Tall'!$C$2:$C$4", categories, shown: ["90", "91", "92"] },
      { kind: "c:lineChart", name: "Prognose", cells: "'Tall'!$D$2:$D$4", categories, dash: "sysDot", symbol: "triangle" },
    ]);
    expect(inFile.series[2]?.shown.map(Number)).toEqual([100, 101, 102].map((number) => expect.closeTo(number * 1.1, 9)));
    const again = await openXlsx(bytes);
    const withoutIds = (all: unknown) => JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === "id" || key === "sheetId" ? undefined : value))) as unknown;
    expect(withoutIds(again.sheets.map((sheet) => sheet.charts ?? []))).toEqual(withoutIds(engine.toData().sheets.map((sheet) => sheet.charts ?? [])));
  });
});

describe("the look of series", () => {
  const channel = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  /** WCAG 2, relative luminance. */
  const luminance = (color: string) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * channel(parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16) / 255), 0);
  const contrast = (first: number, second: number) => (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  const looks = [0, 1, 2, 3, 4].map(seriesLook);

  it("tells neighbouring columns apart by lightness", () => {
    for (const [index, { fillColor }] of looks.slice(1).entries()) {
      expect(contrast(luminance(fillColor), luminance(looks[index]?.fillColor ?? ""))).toBeGreaterThan(2);
    }
  });

  it("tells lines apart by dash and marker, and shows them on white", () => {
    expect(new Set(looks.map(({ lineStyle }) => lineStyle)).size).toBe(5);
    expect(new Set(looks.map(({ markerStyle }) => markerStyle)).size).toBe(5);
    for (const { lineColor } of looks) expect(contrast(luminance(lineColor), 1)).toBeGreaterThanOrEqual(3);
  });
});

describe("edits with a chart that the host breaks off", () => {
  it.each([["on a sheet they made", onNewSheet], ["on a sheet that stood there", numbers]])("leave nothing %s, whichever action fails", async (_where, edits) => {
    const { client, engine, host, port } = workbook();
    if (edits === numbers) {
      await addSheet("Tall");
      await client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Tall");
        sheet.getRange("A1:A2").values = [["Mitt"], [7]];
        sheet.charts.add("Line", sheet.getRange("A2:A3")).name = "Annet";
        await context.sync();
      });
    }
    const before = engine.toData();
    host.counters.reset();
    const { restore, sheetIds } = given(await port.apply(edits));
    const actions = host.counters.perBatch.filter(({ cleanup }) => !cleanup)[1]?.actions ?? [];
    const removed = Object.values(sheetIds).map((sheetId): SheetEdit => ({ kind: "removeSheet", sheetId }));
    given(await port.apply([...restore, ...removed]));
    expect(engine.toData()).toEqual(before);
    expect(actions.filter((member) => member.startsWith("Chart")).length).toBeGreaterThan(40);
    for (const [action, member] of actions.entries()) {
      // The sheet's id has not arrived then: nobody can tell it from a sheet that somebody else just added.
      if (member === "Worksheet.query") continue;
      host.counters.reset();
      host.faults.add({ batch: 2, action, code: "GeneralException" });
      const outcome = await port.apply(edits);
      host.faults.clear();
      expect({ action, codes: codesOf(outcome) }).toEqual({ action, codes: ["host.failed"] });
      expect({ action, data: engine.toData() }).toEqual({ action, data: before });
    }
  }, 120_000);

  it("leave nothing when the answer is lost, and spare the user's chart", async () => {
    const { client, engine, host, port } = workbook();
    await addSheet("Tall");
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tall");
      sheet.getRange("A2:A3").values = [[1], [2]];
      sheet.charts.add("Line", sheet.getRange("A2:A3")).name = "Annet";
      await context.sync();
    });
    const before = engine.toData();
    host.counters.reset();
    host.faults.add({ batch: 2, code: "GeneralException", answerLost: true });
    expect(codesOf(await port.apply(numbers))).toEqual(["host.failed"]);
    host.faults.clear();
    expect(engine.toData()).toEqual(before);
  });
});
